package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.text.PublishedText;

/** The structure of a file as law names it: for outlines and breadcrumbs. */
public final class Symbols {
  private static final int MOST_WORDS = 60;
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");

  /**
   * A piece of structure.
   *
   * @param name its heading without signs, or its number
   * @param detail for an item, its first words
   * @param kind what kind of piece it is
   * @param level code of its level, or empty
   * @param repealed whether it is repealed
   * @param whole it and all that stands under it
   * @param own its heading or number
   * @param children what stands directly under it
   */
  public record Symbol(
      String name,
      String detail,
      Part.Kind kind,
      String level,
      boolean repealed,
      Range whole,
      Range own,
      List<Symbol> children) {}

  private final ActReading reading;

  private Symbols(ActReading reading) {
    this.reading = reading;
  }

  /** The outermost pieces of a file, in order; dashes have no name and are left out. */
  public static List<Symbol> of(View view, String file) {
    return view.reading(file)
        .map(it -> new Symbols(it).under(it.act(), it.text().length()))
        .orElse(List.of());
  }

  private List<Symbol> under(Part part, int end) {
    List<Symbol> symbols = new ArrayList<>();
    List<Part> children = part.children();
    for (int i = 0; i < children.size(); i++) {
      Part child = children.get(i);
      int childEnd = trimmed(child, i + 1 < children.size() ? children.get(i + 1).offset() : end);
      if (child.kind() != Part.Kind.DASH) {
        symbols.add(symbol(child, childEnd));
      }
    }
    return symbols;
  }

  private int trimmed(Part part, int end) {
    int trimmed = end;
    while (trimmed > part.offset() + part.length()
        && Character.isWhitespace(reading.text().charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private Symbol symbol(Part part, int end) {
    String own = reading.text().substring(part.offset(), part.offset() + part.length());
    String name = PublishedText.of(own.replaceFirst("^#+", "")).strip();
    return new Symbol(
        name.isEmpty() ? own : name,
        part.paragraphs().isEmpty() ? "" : shortened(reading.words(part.paragraphs().get(0))),
        part.kind(),
        part.level(),
        part.repealed(),
        new Range(reading.file(), part.offset(), end - part.offset()),
        new Range(reading.file(), part.offset(), part.length()),
        under(part, end));
  }

  /** The first words of a text as published, without the targets of references. */
  static String shortened(String words) {
    String plain = PublishedText.of(LINK.matcher(words).replaceAll("$1").replace("**", "")).strip();
    if (plain.length() <= MOST_WORDS) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', MOST_WORDS);
    return plain.substring(0, cut > 0 ? cut : MOST_WORDS) + " …";
  }
}
