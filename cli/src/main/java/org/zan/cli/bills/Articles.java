package org.zan.cli.bills;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.zan.cli.check.SourceText;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.text.LaidOutText;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Heading;

/** The article to which a line of an act belongs, or the chapter where it stands in none. */
public final class Articles implements IntFunction<String> {
  private final TreeMap<Integer, String> captions = new TreeMap<>();
  private final Jurisdictions jurisdictions;
  private final ActReading act;
  private final SourceText text;

  /** Reads the headings of a text. */
  public Articles(String text, Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
    this.text = new SourceText(text);
    this.act = ActReader.read("", text, jurisdictions);
    captions.put(0, "");
    act.act().children().forEach(this::add);
  }

  private void add(Part part) {
    if (part.kind() != Part.Kind.LEVEL || jurisdictions.vocabulary().insideArticle(part.level())) {
      return;
    }
    LaidOutText.at(act.document(), part.offset())
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .ifPresent(heading -> captions.put(text.line(part.offset()) - 1, words(heading)));
    part.children().forEach(this::add);
  }

  private static String words(Heading heading) {
    return heading.getCaption().stream()
        .map(PublishedText::of)
        .collect(Collectors.joining())
        .strip();
  }

  /** What the heading of the article says; empty before the first heading. */
  @Override
  public String apply(int line) {
    return captions.floorEntry(line).getValue();
  }

  /** What the heading of the article says in which an offset lies. */
  public String at(int offset) {
    return apply(text.line(offset) - 1);
  }

  /** The title of the act. */
  public Optional<String> title() {
    return act.headerFact("title").map(fact -> fact.value());
  }
}
