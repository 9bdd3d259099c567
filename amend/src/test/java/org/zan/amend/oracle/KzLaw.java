package org.zan.amend.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Law of Kazakhstan in one language, in the publisher's Markdown: headings, paragraphs, items by
 * their indentation, signatures in bold. A provision that was excluded is a line in italics, with
 * its number and the publisher's words; the publisher's notes are quotations.
 *
 * @param lines its lines without anchors and notes
 */
record KzLaw(List<String> lines) {
  /** Codes of the publisher's languages and of the language versions. */
  static final Map<String, String> LANGUAGES = Map.of("kaz", "kk", "rus", "ru");

  private static final Pattern EXCLUDED = Pattern.compile("( *)\\*(\\S+\\)) .*\\*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.*)\\*\\*");
  private static final String ARTICLE = "### ";

  static KzLaw read(Path file) throws IOException {
    return new KzLaw(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("<a ") && !line.startsWith(">"))
            .toList());
  }

  /** The law as a Zan text. */
  String zan(String identity, String language) {
    StringBuilder text =
        new StringBuilder("@act " + identity + "\n@language " + language + "\n@title ");
    boolean closing = false;
    for (String line : lines) {
      Matcher bold = BOLD.matcher(line);
      if (line.startsWith("##")) {
        text.append(line.substring(1));
      } else if (line.startsWith("# ")) {
        text.append(line.substring(2));
      } else if (bold.matches()) {
        text.append(closing ? "" : "@closing\n").append(bold.group(1));
        closing = true;
      } else {
        text.append(line);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** What it says, word for word; an excluded provision says what a tombstone does. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      Matcher excluded = EXCLUDED.matcher(line);
      Matcher bold = BOLD.matcher(line);
      if (excluded.matches()) {
        words.append(excluded.group(2)).append(' ').append(Outline.REPEALED);
      } else {
        words.append(bold.matches() ? bold.group(1) : line.replaceFirst("^#+ ", ""));
      }
      words.append('\n');
    }
    return oneByOne(words.toString());
  }

  /** Each word on a line of its own. */
  static String oneByOne(String text) {
    return String.join("\n", Outline.fold(text).strip().split("[\\s\u00A0]+"));
  }

  /** Paths of the provisions that were excluded. */
  List<String> excluded() {
    List<String> paths = new ArrayList<>();
    String article = "";
    for (String line : lines) {
      Matcher excluded = EXCLUDED.matcher(line);
      if (line.startsWith(ARTICLE)) {
        Matcher number = NUMBER.matcher(line);
        article = number.find() ? "art" + number.group() : "";
      } else if (excluded.matches()) {
        paths.add(article + "/" + excluded.group(2).replace(")", ""));
      }
    }
    return paths;
  }
}
