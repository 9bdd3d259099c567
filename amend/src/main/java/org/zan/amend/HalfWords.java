package org.zan.amend;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Application.Places;
import org.zan.amend.Occurrences.Occurrence;
import org.zan.amend.Passage.Signed;
import org.zan.amend.rules.HalfReference;
import org.zan.dsl.check.Report;
import org.zan.dsl.zan.Replacement;

/** Words that cut a reference or a definition in two. */
final class HalfWords {
  /** Words with marks would have to be written in another way between marks. */
  private static final String MARKS = "\"«»“”„\\";

  private HalfWords() {}

  /** Whether a stretch of a passage begins or ends within the words of a sign, not both. */
  static boolean cut(Passage passage, int first, int last) {
    for (Signed signed : passage.signed()) {
      boolean touches = signed.first() < last && first < signed.last();
      boolean inside = first >= signed.first() && last <= signed.last();
      boolean around = first <= signed.first() && last >= signed.last();
      if (touches && !inside && !around) {
        return true;
      }
    }
    return false;
  }

  static void report(Application application, Order order, Occurrence found, EObject words) {
    application.problems().at(HalfReference.INFO, order, words).data(found.words()).add();
  }

  /**
   * Says so of words that are replaced. Where what is cut off stays the same, only the rest is to
   * be named: that changes what was meant, and leaves the reference whole.
   */
  static void report(
      Application application, Order order, Occurrence found, Replacement pair, Places places) {
    Report.Draft draft =
        application.problems().at(HalfReference.INFO, order, pair.getWords()).data(found.words());
    String sought = pair.getWords().getFrom();
    String text = Strings.of(pair.getNew());
    Kept kept = Kept.of(found, text);
    int first = found.first() + kept.head();
    int last = found.last() - kept.tail();
    String old = found.passage().words().substring(first, last);
    String fresh = text.substring(kept.textHead(), text.length() - kept.textTail());
    boolean certain =
        old.length() < found.words().length()
            && !cut(found.passage(), first, last)
            && plain(old + fresh)
            && pair.getWords().getTo() == null
            && !pair.getWords().isToEnd()
            && count(old, places) == count(Passage.fold(Strings.of(sought)), places);
    if (certain) {
      int start = NodeModelUtils.getNode(pair.getWords()).getOffset();
      draft.fix(start + 1, sought.length() - 2, old);
      int end = NodeModelUtils.getNode(pair).getEndOffset();
      draft.fix(end - pair.getNew().length() + 1, pair.getNew().length() - 2, fresh);
    }
    draft.add();
  }

  private static boolean plain(String words) {
    return words.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private static int count(String words, Places places) {
    int count = 0;
    for (Spot spot : places.spots()) {
      for (Passage passage : spot.passages()) {
        String all = passage.words();
        for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length())) {
          count++;
        }
      }
    }
    return count;
  }
}
