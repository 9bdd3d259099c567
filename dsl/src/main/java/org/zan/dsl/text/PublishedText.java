package org.zan.dsl.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Replacement;
import org.zan.dsl.zan.Retitle;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Table;

/**
 * The words of a model as they are published: what remains of the source when the signs are taken
 * out. Links and definitions leave their words, escapes their sign, a line break within a paragraph
 * one blank. Each heading, paragraph and table row is a line; cells stand a blank apart. Footnote
 * marks are left out, so that they divide no words.
 */
public final class PublishedText {
  private static final String NOTE = "@note";
  private static final String SPANS_DOWN = "^";

  private final boolean complete;
  private final StringBuilder text = new StringBuilder();

  /** Whether the next words stand in the line of a number. */
  private boolean numbered;

  private PublishedText(boolean complete) {
    this.complete = complete;
  }

  /**
   * Returns all that is published of a model or of a part of one: the words with headings and
   * numbers, footnotes, and the words and blocks of instructions.
   */
  public static String of(EObject part) {
    return new PublishedText(true).read(part);
  }

  /**
   * Returns the words of a provision as amendments take them: its paragraphs and those of its
   * items, without numbers, headings, footnotes and instructions.
   */
  public static String wordsOf(EObject part) {
    return new PublishedText(false).read(part);
  }

  /** Returns words of the source as they are published: escapes resolved, line breaks as blanks. */
  public static String of(String source) {
    return Escapes.resolve(oneLine(source));
  }

  /** Returns the published words of a quoted string, without its quotation marks. */
  public static String ofQuoted(String source) {
    return of(source.substring(1, source.length() - 1));
  }

  private String read(EObject part) {
    if (part instanceof Run run) {
      run(run);
    } else {
      part(part);
    }
    return text.toString();
  }

  private void part(EObject part) {
    if (part instanceof Paragraph paragraph) {
      words(paragraph.getRuns());
    } else if (part instanceof Item item) {
      item(item);
    } else if (part instanceof Heading heading) {
      if (complete && !heading.getCaption().isEmpty()) {
        words(heading.getCaption());
      }
      parts(heading.getChildren());
    } else if (part instanceof Table table) {
      parts(table.getRows());
    } else if (part instanceof Row row) {
      row(row);
    } else if (part instanceof Document document) {
      parts(document.getBody());
    } else if (complete && part instanceof Fact fact && fact.getName().equals(NOTE)) {
      fact.getValues().forEach(this::footnote);
    } else if (complete && part instanceof Instruction instruction) {
      instruction(instruction);
    }
  }

  private void parts(List<? extends EObject> parts) {
    for (EObject part : parts) {
      part(part);
    }
  }

  private void item(Item item) {
    if (complete) {
      String marker = item.getMarker();
      startLine();
      text.append(marker.startsWith("{") ? marker.substring(1, marker.length() - 1) : marker);
      numbered = true;
    }
    parts(item.getChildren());
    numbered = false;
  }

  private void row(Row row) {
    if (row.getRule() != null) {
      return;
    }
    startLine();
    boolean first = true;
    for (Cell cell : row.getCells()) {
      int start = text.length();
      runs(cell.getRuns());
      if (text.length() == start + 1 && text.indexOf(SPANS_DOWN, start) == start) {
        text.setLength(start);
      }
      if (text.length() > start && !first) {
        text.insert(start, ' ');
      }
      first &= text.length() == start;
    }
  }

  private void footnote(EObject value) {
    if (value instanceof FactText words) {
      line(words.getText());
    }
  }

  private void instruction(Instruction instruction) {
    if (instruction instanceof Replace replace) {
      for (Replacement replacement : replace.getReplacements()) {
        line(ofQuoted(replacement.getNew()));
      }
    } else if (instruction instanceof InsertWords insert) {
      line(ofQuoted(insert.getNew()));
    } else if (instruction instanceof Retitle retitle) {
      line(ofQuoted(retitle.getTitle()));
    }
    parts(instruction.getBlock());
  }

  private void words(List<Run> runs) {
    startLine();
    runs(runs);
  }

  private void line(String words) {
    startLine();
    append(words);
  }

  private void startLine() {
    if (numbered) {
      text.append(' ');
      numbered = false;
    } else if (text.length() > 0) {
      text.append('\n');
    }
  }

  private void runs(List<Run> runs) {
    int start = text.length();
    for (Run run : runs) {
      run(run);
    }
    while (text.length() > start && Line.blank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void run(Run run) {
    if (run instanceof Plain plain) {
      append(plain.getText());
    } else if (run instanceof Link link && link.getWords() != null) {
      append(link.getWords());
    } else if (run instanceof Definition definition) {
      append(definition.getWords());
    }
  }

  private void append(String source) {
    text.append(Escapes.resolve(oneLine(source)));
  }

  /** Makes each line break, with the blanks around it, one blank. */
  private static String oneLine(String source) {
    int at = source.indexOf('\n');
    if (at < 0) {
      return source;
    }
    StringBuilder line = new StringBuilder(source.length());
    int done = 0;
    while (at >= 0) {
      int end = at;
      while (end > done && Line.blank(source.charAt(end - 1))) {
        end--;
      }
      line.append(source, done, end).append(' ');
      done = at + 1;
      while (done < source.length() && Line.blank(source.charAt(done))) {
        done++;
      }
      at = source.indexOf('\n', done);
    }
    return line.append(source, done, source.length()).toString();
  }
}
