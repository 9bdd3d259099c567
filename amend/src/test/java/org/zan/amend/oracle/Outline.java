package org.zan.amend.oracle;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Run;

/**
 * What an act says, laid out by structure: each heading, number and paragraph a line. A tombstone
 * says {@link #REPEALED}. Facts are no words of the law.
 */
final class Outline {
  static final String REPEALED = "Repealed.";

  private final StringBuilder lines = new StringBuilder();

  private Outline() {}

  static String of(Document act) {
    Outline outline = new Outline();
    outline.parts(act.getBody(), 0);
    return fold(outline.lines.toString());
  }

  private void parts(List<Block> parts, int depth) {
    for (Block part : parts) {
      if (part instanceof Heading heading) {
        line(depth, words(heading.getCaption()));
        tombstone(heading.getChildren(), depth + 1);
        parts(heading.getChildren(), depth + 1);
      } else if (part instanceof Item item) {
        line(depth, number(item));
        tombstone(item.getChildren(), depth + 1);
        parts(item.getChildren(), depth + 1);
      } else if (part instanceof Paragraph) {
        line(depth, PublishedText.of((EObject) part));
      }
    }
  }

  private void tombstone(List<Block> parts, int depth) {
    for (Block part : parts) {
      if (part instanceof Fact fact && fact.getName().equals("@repealed")) {
        line(depth, REPEALED);
      }
    }
  }

  private static String number(Item item) {
    String marker = item.getMarker();
    return marker.startsWith("{") ? marker.substring(1, marker.length() - 1) : marker;
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(PublishedText::of).collect(Collectors.joining());
  }

  private void line(int depth, String words) {
    lines.append("  ".repeat(depth)).append(words.strip().replaceAll("\\s+", " ")).append('\n');
  }

  /** Typographic quotes as straight ones: laws and consolidations write them differently. */
  static String fold(String text) {
    return text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
  }
}
