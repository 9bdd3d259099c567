package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.PathFinder;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/**
 * Adds a definition of the selected words, or of the word at the cursor, at the end of the act's
 * definitions, in the form of those that are there. Where they stand, the headings say with words
 * that the vocabulary of the language has, else the terms that are defined already.
 */
final class DefineTerm implements Refactorings.Offered {
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 8;
  private static final int FEWEST_TERMS = 2;
  private static final Pattern BETWEEN = Pattern.compile("^\\*\\*(\\s+[–—-]\\s+|\\s+\\p{L}+\\s+)");
  private static final String USUAL = " – ";

  /** What is defined, and in which provision. */
  private record Choice(ActReading reading, ActSummary act, String term, int provision) {
    Part part(int index) {
      return Parts.of(reading).get(index);
    }
  }

  @Override
  public String name() {
    return "define-term";
  }

  @Override
  public Refactoring.Kind kind() {
    return Refactoring.Kind.EXTRACT;
  }

  @Override
  public Optional<String[]> offer(View view, Range selection) {
    return choice(view, selection)
        .map(it -> new String[] {it.term(), Parts.label(view, it.act(), it.provision())});
  }

  private static Optional<Choice> choice(View view, Range selection) {
    Optional<ActReading> reading = view.reading(selection.file());
    Optional<ActSummary> act = view.book().file(selection.file());
    if (reading.isEmpty() || act.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> term =
        words(reading.get(), selection)
            .filter(it -> Terms.at(view, act.get(), reading.get(), selection.offset()).isEmpty())
            .filter(
                it ->
                    Terms.in(view, act.get()).stream()
                        .noneMatch(known -> folded(known.term().term()).equals(folded(it))));
    return term.flatMap(
        it ->
            definitions(view, act.get())
                .map(provision -> new Choice(reading.get(), act.get(), it, provision)));
  }

  private static String folded(String term) {
    return PathFinder.folded(term);
  }

  /**
   * The selected words of one paragraph, or the word at the cursor; none that are more than words.
   */
  private static Optional<String> words(ActReading reading, Range selection) {
    String text = reading.text();
    Range range =
        selection.length() == 0 ? Selections.word(reading, selection.offset()) : selection;
    if (range.end() > text.length()) {
      return Optional.empty();
    }
    String words = ActReader.oneLine(text.substring(range.offset(), range.end()));
    boolean plain =
        words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
            && words.split("\\s+").length <= MOST_WORDS
            && words.codePoints().noneMatch(c -> "*[](){}@#|;:.\\\"«»".indexOf(c) >= 0);
    boolean inWords =
        Parts.of(reading).stream()
            .flatMap(part -> part.paragraphs().stream())
            .anyMatch(it -> it.offset() <= range.offset() && it.end() >= range.end());
    boolean inTarget =
        reading.references().stream()
            .anyMatch(
                it -> it.offset() < range.end() && range.offset() < it.offset() + it.length());
    return plain && inWords && !inTarget ? Optional.of(words) : Optional.empty();
  }

  /** The provision that holds the act's definitions. */
  private static Optional<Integer> definitions(View view, ActSummary act) {
    Provisions provisions = act.provisions();
    List<String> said = view.book().jurisdictions().vocabulary().definitions(act.language());
    int best = -1;
    int most = FEWEST_TERMS - 1;
    for (int p = 1; p < provisions.size(); p++) {
      if (provisions.kind(p) != Part.Kind.LEVEL
          || provisions.repealedAround(p) >= 0
          || innerHeading(provisions, p)) {
        continue;
      }
      int provision = p;
      int terms =
          (int)
              act.terms().stream()
                  .filter(it -> it.provision() >= provision)
                  .filter(it -> it.provision() < provisions.next(provision))
                  .count();
      boolean named = provisions.titled(p) && says(view, act, p, said);
      int worth = named ? Integer.MAX_VALUE / 2 + terms : terms;
      if (worth > most) {
        best = p;
        most = worth;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether the line of a heading has one of the words; as it is written, which is quick. */
  private static boolean says(View view, ActSummary act, int provision, List<String> words) {
    Range name = Parts.name(view, act, provision);
    String text = view.text(act.file()).orElse("");
    String heading = text.substring(name.offset(), name.end()).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(heading::contains)
        && Forms.words(heading).stream().anyMatch(words::contains);
  }

  private static boolean innerHeading(Provisions provisions, int provision) {
    for (int p = provision + 1; p < provisions.next(provision); p++) {
      if (provisions.kind(p) == Part.Kind.LEVEL) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Edit> edits(View view, Range selection) {
    return choice(view, selection).map(it -> edits(view, it)).orElse(List.of());
  }

  private static List<Edit> edits(View view, Choice choice) {
    Part last = lastItem(choice);
    String definition = "**" + written(choice) + "**" + between(choice) + Refactoring.FILL_IN;
    return List.of(
        last == null ? paragraph(view, choice, definition) : item(view, choice, last, definition));
  }

  /** The last item of the list of definitions; null where they are paragraphs. */
  private static Part lastItem(Choice choice) {
    Provisions provisions = choice.act().provisions();
    int end = provisions.next(choice.provision());
    Part list = choice.part(choice.provision());
    for (ActSummary.Term term : choice.act().terms()) {
      Part part = choice.part(term.provision());
      boolean inside = term.provision() > choice.provision() && term.provision() < end;
      if (inside && part.kind() != Part.Kind.LEVEL) {
        list = part.parent();
      }
    }
    return list.children().stream()
        .filter(it -> it.kind() == Part.Kind.ITEM || it.kind() == Part.Kind.DASH)
        .filter(it -> it.depth() == 0 && it.last().isEmpty())
        .max(Comparator.comparingInt(Part::offset))
        .orElse(null);
  }

  /** The term as it would stand among the others: with a small letter where all have one. */
  private static String written(Choice choice) {
    String term = choice.term();
    boolean small =
        choice.reading().terms().stream()
            .allMatch(it -> Character.isLowerCase(it.term().codePointAt(0)));
    boolean sentence = term.length() > 1 && Character.isLowerCase(term.charAt(1));
    return small && sentence
        ? term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1)
        : term;
  }

  /** What stands between a term and its definition here: a dash, or a word such as means. */
  private static String between(Choice choice) {
    String text = choice.reading().text();
    List<String> found = new ArrayList<>();
    choice
        .reading()
        .terms()
        .forEach(
            term -> {
              Matcher matcher = BETWEEN.matcher(text.substring(term.offset() + term.length()));
              found.add(matcher.find() ? matcher.group(1) : "");
            });
    boolean alike = !found.isEmpty() && found.stream().distinct().count() == 1;
    return alike && !found.get(0).isEmpty() ? found.get(0) : USUAL;
  }

  private static Edit item(View view, Choice choice, Part last, String definition) {
    String text = choice.reading().text();
    int end = Parts.whole(view, choice.act(), Parts.of(choice.reading()).indexOf(last)).end();
    String marker = text.substring(last.offset(), last.offset() + last.length());
    List<Part> siblings =
        last.parent().children().stream().filter(it -> it.kind() == last.kind()).toList();
    Part before = siblings.size() > 1 ? siblings.get(siblings.size() - 2) : null;
    String next =
        last.kind() == Part.Kind.DASH
            ? marker
            : new Counting(choice.reading().jurisdictions().vocabulary())
                .next(marker, before == null ? "" : before.number())
                .orElse(marker);
    int line = text.lastIndexOf('\n', last.offset()) + 1;
    boolean apart =
        before != null && text.substring(before.offset(), line).matches("(?s).*\\n[ \\t\\r]*\\n");
    String added =
        (apart ? "\n\n" : "\n") + text.substring(line, last.offset()) + next + " " + definition;
    char sign = text.charAt(end - 1);
    boolean list = before == null || ends(text, line, ';');
    if (sign == '.' && list) {
      return new Edit(new Range(choice.act().file(), end - 1, 1), ";" + added + ".");
    }
    return new Edit(
        new Range(choice.act().file(), end, 0), added + (sign == '.' || sign == ';' ? sign : ""));
  }

  private static boolean ends(String text, int before, char sign) {
    String head = text.substring(0, before).stripTrailing();
    return !head.isEmpty() && head.charAt(head.length() - 1) == sign;
  }

  private static Edit paragraph(View view, Choice choice, String definition) {
    Part part = choice.part(choice.provision());
    String text = choice.reading().text();
    int end = Parts.whole(view, choice.act(), choice.provision()).end();
    String file = choice.act().file();
    Words last =
        part.paragraphs().isEmpty() ? null : part.paragraphs().get(part.paragraphs().size() - 1);
    boolean leads = last != null && text.substring(0, end).endsWith(":");
    List<String> styles = choice.reading().jurisdiction().items();
    if (leads && !styles.isEmpty()) {
      String marker = styles.get(Math.min(1, styles.size() - 1));
      return new Edit(new Range(file, end, 0), "\n\n" + marker + " " + definition + ".");
    }
    return new Edit(new Range(file, end, 0), "\n\n" + definition + ".");
  }
}
