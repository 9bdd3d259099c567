package org.zan.history.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.history.LegalRepository;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/**
 * Keeps the index of a branch in a file under Git's folder. It can always be made anew, so a
 * damaged one is, silently; one that cannot be written costs the next command its time, no more.
 */
final class IndexStore {
  private static final String JURISDICTIONS = "jurisdictions";

  private final LegalRepository book;
  private final Repository git;

  IndexStore(LegalRepository book) {
    this.book = book;
    this.git = book.git();
  }

  /** The index up to the commit that is checked out. */
  IndexFile current(IntConsumer progress) throws IOException {
    RevCommit head = book.head();
    Path file = file();
    Optional<IndexFile> held = read(file);
    if (held.isPresent() && held.get().tip().equals(head.getId())) {
      return held.get();
    }
    book.requireWholeHistory();
    Jurisdictions jurisdictions = jurisdictions(head);
    HistoryIndex index = null;
    if (held.isPresent()) {
      index = extended(held.get().whole(), head, jurisdictions, progress);
    }
    if (index == null) {
      index = extended(HistoryIndex.empty(), head, jurisdictions, progress);
    }
    byte[] bytes = IndexFile.bytes(index);
    write(file, bytes);
    return IndexFile.of(bytes).orElseThrow();
  }

  /** The index up to any commit; one that leads to the commit checked out need not be asked for. */
  IndexFile upTo(RevCommit commit) throws IOException {
    book.requireWholeHistory();
    HistoryIndex index = extended(HistoryIndex.empty(), commit, jurisdictions(commit), done -> {});
    return IndexFile.of(IndexFile.bytes(index)).orElseThrow();
  }

  private HistoryIndex extended(
      HistoryIndex from, RevCommit head, Jurisdictions jurisdictions, IntConsumer progress)
      throws IOException {
    try (IndexBuilder builder = new IndexBuilder(git, book.prefix(), jurisdictions, from)) {
      return builder.upTo(head.getId(), progress);
    }
  }

  private static Optional<IndexFile> read(Path file) {
    try {
      return Files.isRegularFile(file) ? IndexFile.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a file whole; one that cannot be written is made again by the next question. */
  static void write(Path file, byte[] bytes) {
    Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      try {
        Files.write(beside, bytes);
        try {
          Files.move(
              beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
          Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // A repository that may only be read: the index is made again the next time.
      return;
    }
  }

  private Path file() throws IOException {
    Ref head = git.exactRef(Constants.HEAD);
    String branch = head != null && head.isSymbolic() ? head.getTarget().getName() : "";
    return file(git.getDirectory().toPath(), branch, book.prefix());
  }

  /** Each branch has its own, so that going from one to another makes none of them anew. */
  private static Path file(Path gitFolder, String branch, String prefix) {
    CRC32 sum = new CRC32();
    sum.update((branch + "\n" + prefix).getBytes(StandardCharsets.UTF_8));
    return gitFolder.resolve("zan/log-" + HexFormat.of().toHexDigits(sum.getValue(), 8) + ".idx");
  }

  /** The index that is kept for a head, where it is up to date. */
  static Optional<IndexFile> kept(Head head) {
    return read(file(head.gitFolder(), head.branch(), head.prefix()))
        .filter(index -> index.tip().name().equals(head.commit()));
  }

  /** What the statute book itself knows of legal orders, as of a commit. */
  Jurisdictions jurisdictions(RevCommit commit) throws IOException {
    List<String> texts = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(git)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(PathFilter.create(book.prefix() + JURISDICTIONS));
      while (walk.next()) {
        if (walk.getPathString().endsWith(BookFiles.ENDING)) {
          texts.add(text(walk.getObjectId(0)));
        }
      }
    }
    return texts.isEmpty() ? Jurisdictions.shipped() : Jurisdictions.with(texts);
  }

  private String text(ObjectId blob) throws IOException {
    return TextFile.of(git.open(blob).getBytes()).text();
  }
}
