package org.zan.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.norm.ActId;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;

/**
 * The names of the acts in a folder, from the headers of their files alone: finding one act needs
 * no other act to be read.
 */
public final class Catalogue {
  private static final int LONGEST_HEADER = 1 << 16;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * What a header says.
   *
   * @param root folder of the statute book
   * @param file the file
   * @param identity folded identity of the act
   * @param aliases its short names
   * @param language code of its language, or empty
   */
  public record Entry(
      Path root, Path file, String identity, List<String> aliases, String language) {}

  private Catalogue() {}

  /** The acts of the statute book in which a folder lies, or of those that lie in it. */
  public static Catalogue of(Path folder) throws IOException {
    Catalogue catalogue = new Catalogue();
    catalogue.add(BookFiles.rootOf(folder));
    return catalogue;
  }

  private void add(Path root) throws IOException {
    BookFiles files = BookFiles.under(root, Progress.NONE);
    for (Path file : files.files()) {
      add(root, file);
    }
    for (Path inner : files.inner()) {
      add(inner);
    }
  }

  private void add(Path root, Path file) {
    String identity = "";
    String language = "";
    List<String> aliases = new ArrayList<>();
    for (FactLine fact : FactLine.readAll(header(file))) {
      switch (fact.name()) {
        case "act", "bill" -> identity = ActId.parse(fact.value()).map(ActId::key).orElse("");
        case "language" -> language = fact.word(0);
        case "alias" -> aliases.add(fact.value());
        default -> {}
      }
    }
    if (!identity.isEmpty()) {
      entries.add(new Entry(root, file, identity, List.copyOf(aliases), language));
    }
  }

  /**
   * The lines before the first one that cannot be in a header; empty where the file cannot be read.
   */
  private static String header(Path file) {
    char[] start = new char[LONGEST_HEADER];
    int length = 0;
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      int read = reader.read(start, 0, start.length);
      while (read > 0) {
        length += read;
        read = reader.read(start, length, start.length - length);
      }
    } catch (IOException e) {
      // zan check tells what is wrong with the file; the act that is looked for may be another.
      return "";
    }
    StringBuilder header = new StringBuilder();
    for (String line : new String(start, 0, length).split("\n", -1)) {
      boolean ofHeader =
          line.isBlank()
              || line.startsWith("@")
              || line.startsWith("//")
              || Character.isWhitespace(line.charAt(0));
      if (!ofHeader) {
        break;
      }
      header.append(line).append('\n');
    }
    return header.toString();
  }

  /**
   * Finds an act.
   *
   * @param name its identity or one of its aliases
   * @param language code of the language asked for, or null
   * @param preferred code of the language to take where none is asked for
   * @throws CommandFailure where there is none
   */
  public Entry find(String name, String language, String preferred) {
    List<Entry> versions = named(name);
    if (versions.isEmpty()) {
      throw unknown(name);
    }
    if (language == null) {
      return versions.stream()
          .filter(entry -> entry.language.equals(preferred))
          .findFirst()
          .orElse(versions.get(0));
    }
    return versions.stream()
        .filter(entry -> entry.language.equals(language))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    "show.language",
                    name,
                    language,
                    String.join(", ", versions.stream().map(Entry::language).toList())));
  }

  /** The language versions of the act with this identity or alias. */
  public List<Entry> named(String name) {
    String key = ActId.key(name.replace(' ', '_'));
    return entries.stream()
        .filter(entry -> entry.identity.equals(key) || entry.aliases.contains(name))
        .toList();
  }

  private CommandFailure unknown(String name) {
    Set<String> names = new TreeSet<>();
    for (Entry entry : entries) {
      names.add(entry.identity);
      names.addAll(entry.aliases);
    }
    List<String> near = Near.names(name, names);
    return near.isEmpty()
        ? new CommandFailure("show.unknown", name)
        : new CommandFailure("show.unknown-near", name, String.join(", ", near));
  }
}
