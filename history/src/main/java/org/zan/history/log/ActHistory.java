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
import java.util.OptionalInt;
import java.util.Set;
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
  private final LayoutStore layouts;
  private LegalRepository book;
  private Jurisdictions jurisdictions;

  private ActHistory(Path root, LegalRepository book, IndexFile index, LayoutStore layouts) {
    this.root = root;
    this.book = book;
    this.index = index;
    this.layouts = layouts;
  }

  /**
   * Provisions of the text at the last commit.
   *
   * @param layout the text's
   * @param first the provision, or the first of several
   * @param last the last of several
   */
  record Located(Layout layout, int first, int last) {
    int start() {
      return layout.start(first);
    }

    int end() {
      return layout.end(Math.max(first, last));
    }

    /** The paths of these provisions and of all that stand in them. */
    Set<String> paths() {
      return layout.within(first, last);
    }
  }

  /**
   * The history up to the commit that is checked out.
   *
   * @param progress hears how many new commits were read
   */
  public static ActHistory of(LegalRepository book, IntConsumer progress) throws IOException {
    IndexFile index = new IndexStore(book).current(progress);
    Path gitFolder = book.git().getDirectory().toPath();
    return new ActHistory(book.root(), book, index, new LayoutStore(gitFolder, book.prefix()));
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
      LayoutStore layouts = new LayoutStore(head.get().gitFolder(), head.get().prefix());
      return new ActHistory(head.get().root(), null, kept.get(), layouts);
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
      for (FileHistory file : index.under(JURISDICTIONS)) {
        if (file.blob() != null) {
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
    Optional<Located> located = locate(history, path);
    if (located.isEmpty()) {
      Optional<Address> now = ActLog.now(this, history, path);
      Optional<String> there = now.flatMap(it -> find(it.act(), null, history.header().language()));
      return there.isPresent() ? blame(there.get(), now.get().path()) : Optional.empty();
    }
    String text = text(file, history.blob());
    return Optional.of(
        new Blame(text, located.get().layout(), history, this::entry, PathsThen.of(this, history))
            .passages(located.get().start(), located.get().end()));
  }

  /**
   * Where a path leads in the text at the last commit, which is read only where its layout is not
   * kept, or the path is written in another way than usual.
   */
  Optional<Located> locate(FileHistory file, String path) throws IOException {
    Optional<Layout> kept = keptLayout(file);
    OptionalInt there = kept.isPresent() ? kept.get().find(path) : OptionalInt.empty();
    if (there.isPresent()) {
      return Optional.of(new Located(kept.get(), there.getAsInt(), there.getAsInt()));
    }
    ActText text = ActText.read(file.name(), text(file.name(), file.blob()), jurisdictions());
    Layout layout = kept.isPresent() ? kept.get() : Layout.of(text);
    if (kept.isEmpty() && layout.clear()) {
      layouts.write(file.name(), readFrom(file), layout);
    }
    Resolution found = text.resolve(path);
    return ActText.found(found)
        ? Optional.of(new Located(layout, found.provision(), found.last()))
        : Optional.empty();
  }

  /** The layout that is kept of the text at the last commit. */
  Optional<Layout> keptLayout(FileHistory file) {
    return layouts.read(file.name(), readFrom(file));
  }

  /** What the reading of a file follows from, besides the build of Zan. */
  private String readFrom(FileHistory file) {
    StringBuilder from = new StringBuilder(file.blob().name());
    for (FileHistory own : index.under(JURISDICTIONS)) {
      from.append(own.blob() == null ? "" : " " + own.blob().name());
    }
    return from.toString();
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
