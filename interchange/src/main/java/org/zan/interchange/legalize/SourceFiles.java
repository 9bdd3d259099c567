package org.zan.interchange.legalize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds and reads the documents of a source folder. Hidden folders and symbolic links are passed
 * over.
 */
final class SourceFiles extends SimpleFileVisitor<Path> {
  private static final String ENDING = ".md";
  private static final long LARGEST = 32L << 20;

  /**
   * A document.
   *
   * @param name its path in the source folder, with slashes
   * @param stem its name without ending
   * @param sideFile file beside it that may hold its metadata, or null
   */
  record Document(Path file, String name, String stem, Path sideFile) {}

  /**
   * A file's text.
   *
   * @param size its bytes
   */
  record Text(String words, long size) {}

  private final Path source;
  private final Path excluded;
  private final List<String> sideNames;
  private final List<Document> documents = new ArrayList<>();
  private final List<ImportSummary.FileProblem> problems = new ArrayList<>();

  private SourceFiles(Path source, Path excluded, List<String> sideNames) {
    this.source = source;
    this.excluded = excluded;
    this.sideNames = sideNames;
  }

  /**
   * Finds the documents in {@code source}, in the order of their names.
   *
   * @param excluded a folder that may stand in the source and is no part of it
   * @param sideNames names of files that hold metadata
   */
  static SourceFiles find(Path source, Path excluded, List<String> sideNames) throws IOException {
    SourceFiles files = new SourceFiles(source, excluded.toRealPath(), sideNames);
    Files.walkFileTree(source.toRealPath(), files);
    files.documents.sort(Comparator.comparing(Document::name));
    return files;
  }

  List<Document> documents() {
    return documents;
  }

  List<ImportSummary.FileProblem> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    boolean top = folder.equals(source.toRealPath());
    boolean passed =
        !top && (folder.getFileName().toString().startsWith(".") || folder.equals(excluded));
    return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = file.getFileName().toString();
    if (attributes.isRegularFile() && name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      Path side =
          sideNames.stream()
              .map(file::resolveSibling)
              .filter(Files::isRegularFile)
              .findFirst()
              .orElse(null);
      documents.add(
          new Document(
              file, relative(file), name.substring(0, name.length() - ENDING.length()), side));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    problems.add(
        new ImportSummary.FileProblem(
            relative(file), new Problem(Problem.Kind.UNREADABLE, 0, e.getClass().getSimpleName())));
    return FileVisitResult.CONTINUE;
  }

  private String relative(Path file) throws IOException {
    Path path = source.toRealPath().relativize(file);
    return (path.toString().isEmpty() ? file.getFileName() : path).toString().replace('\\', '/');
  }

  /** The text of a file, which must be UTF-8 without null characters. */
  static Text text(Path file) throws Unconvertible {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new Unconvertible(
            Problem.Kind.TOO_LARGE, 0, (size >> 20) + " MB > " + (LARGEST >> 20) + " MB");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = decoded(bytes);
      int zero = text.indexOf('\0');
      if (zero >= 0) {
        throw new Unconvertible(Problem.Kind.NO_TEXT, line(text, zero), "U+0000");
      }
      return new Text(text, bytes.length);
    } catch (IOException e) {
      throw new Unconvertible(Problem.Kind.UNREADABLE, 0, e.getClass().getSimpleName());
    }
  }

  private static String decoded(byte[] bytes) throws Unconvertible {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new Unconvertible(
          Problem.Kind.NO_TEXT,
          line,
          String.format("0x%02X", bytes[Math.min(in.position(), bytes.length - 1)]));
    }
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
