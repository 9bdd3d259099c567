package org.zan.interchange.legalize;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.Footnote;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Table;

/**
 * The words that are published, on both sides of an import, found in ways that have nothing in
 * common with the importer.
 */
final class Published {
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:sup|sub|br|b|i|em|strong|span|p|div|u|s)(?:\\s[^<>]{0,200})?/?>|<a\\s[^<>]{0,200}>|</a>|<!--.*?-->",
          Pattern.DOTALL);
  private static final Pattern TARGET =
      Pattern.compile("]\\(\\s*(?![\\p{L}\\p{N}]*\\s*\\))((?:[^\\s()]|\\([^\\s()]*\\))*)\\s*\\)");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:(\\d{1,6})|[xX]([0-9A-Fa-f]{1,5}));");
  private static final Pattern ENTITY =
      Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|laquo|raquo|shy);");

  private Published() {}

  /** Letters and digits of a document's body, in order. */
  static String ofMarkdown(String source) {
    String body =
        FRONT_MATTER.matcher(source.replace("\r\n", "\n").replace('\r', '\n')).replaceFirst("");
    String words = withoutTargets(ESCAPED.matcher(body).replaceAll("\u0001"));
    String plain = ENTITY.matcher(TAGS.matcher(words).replaceAll("")).replaceAll(" ");
    return letters(
        NUMBERED.matcher(plain).replaceAll(number -> Matcher.quoteReplacement(character(number))));
  }

  private static String character(MatchResult number) {
    int code =
        number.group(1) == null
            ? Integer.parseInt(number.group(2), 16)
            : Integer.parseInt(number.group(1));
    return Character.toString(code);
  }

  private static String withoutTargets(String body) {
    Matcher matcher = TARGET.matcher(body);
    StringBuilder words = new StringBuilder();
    int done = 0;
    int depth = 0;
    int scanned = 0;
    while (matcher.find()) {
      for (; scanned < matcher.start(); scanned++) {
        char c = body.charAt(scanned);
        depth = c == '[' ? depth + 1 : c == ']' ? Math.max(0, depth - 1) : depth;
      }
      if (depth > 0) {
        words.append(body, done, matcher.start());
        done = matcher.end();
        scanned = done;
        depth = 0;
      }
    }
    return words.append(body, done, body.length()).toString();
  }

  /**
   * Letters and digits of an act: its title where the source has it as its first heading, then its
   * text.
   */
  static String ofAct(Document act, boolean withTitle) {
    StringBuilder words = new StringBuilder();
    if (withTitle) {
      act.getHeader().stream()
          .filter(fact -> fact.getName().equals("@title"))
          .forEach(fact -> fact(fact, words));
    }
    act.getBody().forEach(block -> add(block, words));
    return letters(words.toString());
  }

  private static void fact(Fact fact, StringBuilder words) {
    for (EObject value : fact.getValues()) {
      words.append(value instanceof FactText text ? text.getText() : "").append(' ');
    }
  }

  private static void add(Block block, StringBuilder words) {
    if (block instanceof Heading heading) {
      runs(heading.getCaption(), words);
      heading.getChildren().forEach(child -> add(child, words));
    } else if (block instanceof Item item) {
      words.append(item.getMarker()).append(' ');
      item.getChildren().forEach(child -> add(child, words));
    } else if (block instanceof Paragraph paragraph) {
      runs(paragraph.getRuns(), words);
    } else if (block instanceof Table table) {
      for (Row row : table.getRows()) {
        for (Cell cell : row.getCells()) {
          runs(cell.getRuns(), words);
        }
      }
    } else if (block instanceof Fact fact && fact.getName().equals("@note")) {
      StringBuilder note = new StringBuilder();
      fact(fact, note);
      words.append(withoutTargets(note.toString()));
    } else if (block instanceof Fact fact && !fact.getName().equals("@closing")) {
      words.append(fact.getName());
    }
  }

  /** The words of runs as they are published: signs out, a line break is a blank. */
  static String words(List<Run> runs) {
    StringBuilder words = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Plain plain) {
        words.append(plain.getText());
      } else if (run instanceof Link link) {
        words.append(link.getWords() == null ? "" : link.getWords());
      } else if (run instanceof Definition definition) {
        words.append("«definition»").append(definition.getWords());
      } else {
        words.append(((Footnote) run).getMark());
      }
    }
    return words
        .toString()
        .replaceAll("\\\\([!-/:-@\\[-`{-~–—•])", "$1")
        .replaceAll("[ \t]*\n[ \t]*", " ")
        .strip();
  }

  private static void runs(List<Run> runs, StringBuilder words) {
    words.append(words(runs)).append(' ');
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
