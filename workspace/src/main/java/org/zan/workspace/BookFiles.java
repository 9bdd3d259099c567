package org.zan.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.book.Settings;
import org.zan.dsl.jurisdiction.Jurisdictions;

/**
 * The files of a statute book on disk. Hidden folders and statute books inside this one are passed
 * over; symbolic links are not followed, so that no file is read twice and no loop is walked.
 *
 * @param root the folder
 * @param files the {@code .zan} files under it, by name
 * @param inner folders below that are statute books of their own
 * @param unreadable folders that cannot be opened
 * @param reader gives the texts of the files, which need not be those on disk
 * @param ahead what was learnt while they were looked for
 */
public record BookFiles(
    Path root,
    List<Path> files,
    List<Path> inner,
    List<Path> unreadable,
    Reader reader,
    Ahead ahead) {
  /** Ending of the files. */
  public static final String ENDING = ".zan";

  private static final String JURISDICTIONS = "jurisdictions/";

  /** Gives the text of a file. */
  public interface Reader {
    /** The text, or why there is none. Never throws; several threads may ask. */
    TextFile read(Path file);
  }

  private static final Reader DISK = TextFile::read;

  /** Whether the texts are those on disk. */
  public boolean onDisk() {
    return reader == DISK;
  }

  /** Files whose texts are those on disk. */
  public BookFiles(Path root, List<Path> files, List<Path> inner, List<Path> unreadable) {
    this(root, files, inner, unreadable, DISK, Ahead.NONE);
  }

  /** Files whose texts are given by a reader. */
  public BookFiles(
      Path root, List<Path> files, List<Path> inner, List<Path> unreadable, Reader reader) {
    this(root, files, inner, unreadable, reader, Ahead.NONE);
  }

  /** The same with other files, of which most are among these. */
  public BookFiles of(List<Path> others) {
    return new BookFiles(root, others, inner, unreadable, reader, ahead);
  }

  /** Looks through a folder. */
  public static BookFiles under(Path root, Progress progress) throws IOException {
    return under(root, progress, Ahead.NONE);
  }

  /** Looks through a folder for who checks the statute book in it, and reads ahead for that. */
  public static BookFiles toCheck(Path root, Progress progress) throws IOException {
    return under(root, progress, Ahead.of(root));
  }

  private static BookFiles under(Path root, Progress progress, Ahead ahead) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> inner = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
              return FileVisitResult.CONTINUE;
            }
            if (folder.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve(Settings.FILE))) {
              inner.add(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.getFileName().toString().endsWith(ENDING)) {
              files.add(file);
              if (ahead != Ahead.NONE) {
                ahead.note(file, Stamp.of(attributes));
              }
              progress.at(Progress.Phase.FIND, files.size(), 0);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
              throw e;
            }
            // One that is gone since its folder was listed needs no word.
            if (!(e instanceof NoSuchFileException)) {
              unreadable.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    inner.sort(null);
    return new BookFiles(
        root, List.copyOf(files), List.copyOf(inner), List.copyOf(unreadable), DISK, ahead);
  }

  /** The name of a file in the statute book: its path from the root, with slashes. */
  public String name(Path file) {
    String folder = root.toString();
    String whole = file.toString();
    int end = folder.length();
    // Asked for each file several times: making a path relative takes thirty times as long.
    if (end > 0
        && whole.length() > end + 1
        && whole.startsWith(folder)
        && whole.charAt(end) == File.separatorChar) {
      return whole.substring(end + 1).replace('\\', '/');
    }
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The texts on which the check of every file depends: the repository file, jurisdictions. */
  List<String> settingTexts() {
    List<String> texts = new ArrayList<>();
    texts.add(reader.read(root.resolve(Settings.FILE)).text());
    for (Path file : files) {
      if (name(file).startsWith(JURISDICTIONS)) {
        texts.add(name(file));
        texts.add(reader.read(file).text());
      }
    }
    return texts;
  }

  /** Whether the check of every file depends on the file of this name. */
  public static boolean setting(String name) {
    return name.equals(Settings.FILE) || name.startsWith(JURISDICTIONS);
  }

  /** What its repository file lays down. */
  public Settings settings() {
    Path path = root.resolve(Settings.FILE);
    // What a link leads to may lie anywhere.
    TextFile file = onDisk() && Files.isSymbolicLink(path) ? TextFile.missing() : reader.read(path);
    return file.problem() == null ? Settings.read(file.text()) : Settings.NONE;
  }

  /** The jurisdictions that are known in it: those shipped, and its own over them. */
  public Jurisdictions jurisdictions() {
    return Jurisdictions.with(
        files.stream()
            .filter(file -> name(file).startsWith(JURISDICTIONS))
            .map(file -> reader.read(file).text())
            .toList());
  }

  /**
   * The root of the statute book that a path belongs to: the nearest folder above it that has a
   * repository file; else the folder.
   */
  public static Path rootOf(Path path) {
    Path folder =
        Files.isDirectory(path)
            ? path.toAbsolutePath().normalize()
            : path.toAbsolutePath().normalize().getParent();
    for (Path up = folder; up != null; up = up.getParent()) {
      if (Files.isRegularFile(up.resolve(Settings.FILE))) {
        return up;
      }
    }
    return folder;
  }
}
