package org.zan.amend;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.zan.amend.Application.Places;
import org.zan.amend.Occurrences.Occurrence;
import org.zan.amend.Passage.Signed;
import org.zan.dsl.print.LineStarts;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Replacement;
import org.zan.dsl.zan.Words;

/**
 * What the instructions on words do: {@code @replace}, {@code @insert … after "…"},
 * {@code @delete}.
 */
final class WordChanges {
  private static final String NO_BLANK_BEFORE = ",.;:!?)]»”’";
  private static final String NO_BLANK_AFTER = "([«“„";

  /** How far the beginning of a line is looked at: longer than any number. */
  private static final int HEAD = 210;

  private final Application application;
  private final Order order;

  WordChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void replace(Replace replace, Places places) {
    for (Replacement pair : replace.getReplacements()) {
      String text = Strings.of(pair.getNew());
      for (Occurrence found : meant(pair.getWords(), replace.getOccurrence(), places)) {
        if (text.isBlank()) {
          delete(found, pair.getWords(), places);
        } else {
          replace(found, text, pair, places);
        }
      }
    }
  }

  void delete(Delete delete, Places places) {
    for (Occurrence found : meant(delete.getWords(), delete.getOccurrence(), places)) {
      delete(found, delete.getWords(), places);
    }
  }

  void insert(InsertWords insert, Places places) {
    String text = places.sheet().typography().written(Strings.of(insert.getNew()));
    boolean after = insert.getPosition().equals("after");
    for (Occurrence found : meant(insert.getWords(), insert.getOccurrence(), places)) {
      int at = after ? after(found) : before(found);
      String words = after ? following(found, text, places) : leading(found, text, places);
      put(places, found, at, at, words);
    }
  }

  private List<Occurrence> meant(Words words, String which, Places places) {
    List<Passage> passages =
        places.spots().stream().flatMap(spot -> spot.passages().stream()).toList();
    List<Occurrence> all = Occurrences.of(words, passages);
    List<Occurrence> meant = Occurrences.meant(all, which);
    if (all.isEmpty()) {
      Reports.wordsNotFound(application, order, words, passages, places);
    } else if (meant.isEmpty()) {
      Reports.countMismatch(application, order, words, all.size(), which, places);
    }
    return meant;
  }

  private void replace(Occurrence found, String text, Replacement pair, Places places) {
    if (halves(found)) {
      HalfWords.report(application, order, found, pair, places);
      return;
    }
    int[] range = range(found, text.contains("**"));
    String[] written = places.sheet().typography().of(text);
    String fresh = String.join("", written);
    boolean signed =
        found.passage().signed().stream()
            .anyMatch(s -> s.first() < found.last() && found.first() < s.last());
    if (!signed) {
      Kept kept = Kept.of(found, text);
      if (kept.all()) {
        return;
      }
      range[0] = kept.head() == 0 ? range[0] : found.passage().start(found.first() + kept.head());
      range[1] = kept.tail() == 0 ? range[1] : found.passage().end(found.last() - 1 - kept.tail());
      fresh =
          String.join(
              "", Arrays.copyOfRange(written, kept.textHead(), text.length() - kept.textTail()));
    }
    put(places, found, range[0], range[1], fresh);
  }

  private void delete(Occurrence found, EObject words, Places places) {
    Occurrence wider = wider(found);
    if (halves(wider)) {
      HalfWords.report(application, order, wider, words);
      return;
    }
    int[] range = range(wider, true);
    put(places, wider, range[0], range[1], "");
  }

  /** An occurrence that is deleted takes a blank along where two would meet, or one at an end. */
  private static Occurrence wider(Occurrence found) {
    Passage passage = found.passage();
    boolean begins = found.first() == 0;
    boolean ends = found.last() == passage.length();
    boolean blankBefore = !begins && passage.charAt(found.first() - 1) == ' ';
    boolean blankAfter = !ends && passage.charAt(found.last()) == ' ';
    if (blankAfter && (begins || blankBefore)) {
      return new Occurrence(passage, found.first(), found.last() + 1);
    }
    if (blankBefore && (ends || NO_BLANK_BEFORE.indexOf(passage.charAt(found.last())) >= 0)) {
      return new Occurrence(passage, found.first() - 1, found.last());
    }
    return found;
  }

  /** New words with the blanks that part them from those before and after them. */
  private static String following(Occurrence found, String text, Places places) {
    char before = source(places, found.passage(), found.last() - 1);
    boolean opening = NO_BLANK_AFTER.indexOf(before) >= 0;
    boolean tight =
        text.isEmpty()
            || NO_BLANK_BEFORE.indexOf(text.charAt(0)) >= 0
            || Character.isWhitespace(text.charAt(0));
    boolean meets =
        opening
            && found.last() < found.passage().length()
            && Character.isLetterOrDigit(found.passage().charAt(found.last()));
    return (tight || opening ? "" : " ") + text + (meets ? " " : "");
  }

  private static String leading(Occurrence found, String text, Places places) {
    if (text.isEmpty()) {
      return text;
    }
    char last = text.charAt(text.length() - 1);
    boolean sign = NO_BLANK_BEFORE.indexOf(source(places, found.passage(), found.first())) >= 0;
    boolean tight = sign || Character.isWhitespace(last) || NO_BLANK_AFTER.indexOf(last) >= 0;
    boolean meets = sign && found.first() > 0 && found.passage().charAt(found.first() - 1) != ' ';
    return (meets && !Character.isWhitespace(text.charAt(0)) ? " " : "")
        + text
        + (tight ? "" : " ");
  }

  private static char source(Places places, Passage passage, int index) {
    return places.sheet().text().text().charAt(passage.end(index) - 1);
  }

  /** Behind the words, and behind the sign that closes with them. */
  private static int after(Occurrence found) {
    for (Signed signed : found.passage().signed()) {
      if (signed.last() == found.last()) {
        return signed.end();
      }
    }
    return found.passage().end(found.last() - 1);
  }

  private static int before(Occurrence found) {
    for (Signed signed : found.passage().signed()) {
      if (signed.first() == found.first()) {
        return signed.start();
      }
    }
    return found.passage().start(found.first());
  }

  /**
   * Where an occurrence stands in the source: with the signs of what lies in it, without those of
   * what it lies in. The signs of a definition stay where just its words are replaced.
   */
  private static int[] range(Occurrence found, boolean definitions) {
    Passage passage = found.passage();
    int start = passage.start(found.first());
    int end = passage.end(found.last() - 1);
    for (Signed signed : passage.signed()) {
      boolean touches = signed.first() < found.last() && found.first() < signed.last();
      boolean inside = found.first() >= signed.first() && found.last() <= signed.last();
      boolean around = found.first() <= signed.first() && found.last() >= signed.last();
      boolean same = inside && around;
      if (touches && around && !(same && signed.definition() && !definitions)) {
        start = Math.min(start, signed.start());
        end = Math.max(end, signed.end());
      }
    }
    return new int[] {start, end};
  }

  /** Whether an occurrence cuts a reference or a definition in two. */
  private static boolean halves(Occurrence found) {
    return HalfWords.cut(found.passage(), found.first(), found.last());
  }

  private void put(Places places, Occurrence found, int start, int end, String text) {
    String fresh = found.passage().cell() ? text.replaceAll("(?<!\\\\)\\|", "\\\\|") : text;
    Change change = Change.ofWords(start, end, fresh, order);
    if (change.insertion()) {
      places.sheet().add(guard(found, change, places));
      return;
    }
    int from = found.passage().start(found.first());
    int to = found.passage().end(found.last() - 1);
    places.sheet().add(guard(found, change.touching(from, to), places));
  }

  private static Change guard(Occurrence found, Change change, Places places) {
    String source = places.sheet().text().text();
    int start = change.start();
    boolean first = source.substring(source.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    boolean begins = first || found.first() == 0 && found.passage().start(0) >= start;
    return begins && !found.passage().cell() ? guarded(change, source) : change;
  }

  /** Words at the beginning of a line must not become a number or a sign. */
  private static Change guarded(Change change, String source) {
    int limit = source.indexOf('\n', change.end());
    limit = Math.min(limit < 0 ? source.length() : limit, change.end() + HEAD);
    String head = change.text() + source.substring(change.end(), limit);
    if (head.isBlank() || head.charAt(0) == ' ' || head.charAt(0) == '\r') {
      return change;
    }
    String safe = LineStarts.first(head, true, false);
    if (safe.length() == head.length()) {
      return change;
    }
    int sign = 0;
    while (safe.charAt(sign) == head.charAt(sign)) {
      sign++;
    }
    int taken = Math.max(0, sign - change.text().length());
    String text =
        taken == 0 ? safe.substring(0, change.text().length() + 1) : safe.substring(0, sign + 1);
    return Change.ofWords(change.start(), change.end() + taken, text, change.order())
        .touching(change.from(), change.to());
  }
}
