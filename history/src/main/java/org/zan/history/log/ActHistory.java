package org.zan.history.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jgit.lib.ObjectId;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.history.LegalRepository;
import org.zan.history.log.FormerAddresses.Address;
import org.zan.workspace.TextFile;

/**
 * The history of the acts of a statute book, as the index has it: which commits changed a
 * provision, and where each of its words comes from.
 */
public final class ActHistory implements AutoCloseable {
  private static final String JURISDICTIONS = "jurisdictions/";

  private final Path root;
  private final IndexFile index;
  private LegalRepository book;
  private Jurisdictions jurisdictions;

  private ActHistory(Path root, LegalRepository book, IndexFile index) {
    this.root = root;
    this.book = book;
    this.index = index;
  }

  /**
   * The history up to the commit that is checked out.
   *
   * @param progress hears how many new commits were read
   */
  public static ActHistory of(LegalRepository book, IntConsumer progress) throws IOException {
    return new ActHistory(book.root(), book, new IndexStore(book).current(progress));
  }

  /**
   * The history of the statute book in which a folder lies. Where nothing is new since the last
   * question, the repository is opened only if its objects are needed.
   *
   * @param progress hears how many new commits were read
   */
  public static ActHistory open(Path folder, IntConsumer progress) throws IOException {
    Optional<Head> head = Head.of(folder);
    Optional<IndexFile> kept = head.flatMap(IndexStore::kept);
    if (kept.isPresent()) {
      return new ActHistory(head.get().root(), null, kept.get());
    }
    LegalRepository book = LegalRepository.open(folder);
    try {
      return of(book, progress);
    } catch (IOException | RuntimeException e) {
      book.close();
      throw e;
    }
  }

  /** The folder of the statute book. */
  public Path root() {
    return root;
  }

  /** How many commits there are. */
  public int commits() {
    return index.commits();
  }

  /**
   * The file of an act.
   *
   * @param name its identity, its alias, or the file's name in the statute book
   * @param language code of the language asked for, or null
   * @param preferred code of the language to take where none is asked for
   */
  public Optional<String> find(String name, String language, String preferred) {
    if (index.find(name) >= 0) {
      return Optional.of(name);
    }
    String key = ActId.key(name.replace(' ', '_'));
    String found = null;
    for (int i = 0; i < index.files(); i++) {
      FileHeader header = index.header(i);
      boolean named = header.identity().equals(key) || header.aliases().contains(name);
      String wanted = language == null ? preferred : language;
      if (named && header.language().equals(wanted)) {
        return Optional.of(index.fileName(i));
      }
      if (named && language == null && found == null) {
        found = index.fileName(i);
      }
    }
    return Optional.ofNullable(found);
  }

  FileHistory file(String name) {
    return index.file(index.find(name));
  }

  IndexFile index() {
    return index;
  }

  LegalRepository book() throws IOException {
    if (book == null) {
      book = LegalRepository.open(root);
    }
    return book;
  }

  /** What the statute book knows of legal orders, at the last commit. */
  public Jurisdictions jurisdictions() throws IOException {
    if (jurisdictions == null) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < index.files(); i++) {
        FileHistory file = index.fileName(i).startsWith(JURISDICTIONS) ? index.file(i) : null;
        if (file != null && file.blob() != null) {
          texts.add(text(file.name(), file.blob()));
        }
      }
      jurisdictions = texts.isEmpty() ? Jurisdictions.shipped() : Jurisdictions.with(texts);
    }
    return jurisdictions;
  }

  /**
   * The commits that changed a provision or what stands in it, the newest first, also those before
   * it got its number or came to its place.
   *
   * @param file name of the file
   * @param path path of the provision; {@code .} for the act
   * @param all whether those count too that changed no law: formatting, editorial
   * @return empty where the text has no such provision
   */
  public Optional<List<LogEntry>> log(String file, String path, boolean all) throws IOException {
    return steps(file, path, all).map(steps -> steps.stream().map(LogStep::entry).toList());
  }

  /** As {@link #log}, with the addresses that the provision had after each commit. */
  public Optional<List<LogStep>> steps(String file, String path, boolean all) throws IOException {
    return ActLog.of(this, file, path, all);
  }

  /**
   * Where the words of a provision come from.
   *
   * @param file name of the file
   * @param path path of the provision; {@code .} for the act
   * @return the passages in order; empty where there is no such provision
   */
  public Optional<List<Passage>> blame(String file, String path) throws IOException {
    FileHistory history = file(file);
    if (history.blob() == null) {
      return Optional.empty();
    }
    String text = text(file, history.blob());
    ActText read = ActText.read(file, text, jurisdictions());
    Resolution found = read.resolve(path);
    if (!ActText.found(found)) {
      Optional<Address> now = ActLog.now(this, history, path);
      Optional<String> there = now.flatMap(it -> find(it.act(), null, history.header().language()));
      return there.isPresent() ? blame(there.get(), now.get().path()) : Optional.empty();
    }
    int last = Math.max(found.provision(), found.last());
    return Optional.of(
        new Blame(read, history.origins(), this::entry, PathsThen.of(this, history))
            .passages(read.start(found.provision()), read.end(last)));
  }

  private LogEntry entry(int commit) {
    return LogEntry.of(index.commit(commit), true);
  }

  /** A text, from the file on disk where that has it; else from the repository. */
  private String text(String file, ObjectId blob) throws IOException {
    Path onDisk = root.resolve(file);
    if (Files.isRegularFile(onDisk) && Files.size(onDisk) <= TextFile.LARGEST) {
      byte[] bytes = Files.readAllBytes(onDisk);
      if (blob.equals(idOf(bytes))) {
        return TextFile.of(bytes).text();
      }
    }
    return text(blob);
  }

  private static ObjectId idOf(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return ObjectId.fromRaw(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a blob. */
  String text(ObjectId blob) throws IOException {
    return TextFile.of(book().git().open(blob).getCachedBytes((int) TextFile.LARGEST)).text();
  }

  /** The text of a file at the last commit, if it is this blob; or the blob's. */
  String textOf(FileHistory file, ObjectId blob) throws IOException {
    return blob.equals(file.blob()) ? text(file.name(), blob) : text(blob);
  }

  @Override
  public void close() {
    if (book != null) {
      book.close();
    }
  }
}
