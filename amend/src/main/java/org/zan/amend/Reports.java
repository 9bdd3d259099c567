package org.zan.amend;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Application.Places;
import org.zan.amend.rules.CountMismatch;
import org.zan.amend.rules.OfRepealed;
import org.zan.amend.rules.TargetMissing;
import org.zan.amend.rules.WordsNotFound;
import org.zan.dsl.book.Neighbours;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.Severity;
import org.zan.dsl.zan.Target;
import org.zan.dsl.zan.Words;

/** Findings that name what is near to what is not there. */
final class Reports {
  private static final int LONGEST = 120;

  private Reports() {}

  /** A target that does not exist; what is beside it is named, a slip in writing is put right. */
  static void targetMissing(
      Application application,
      Order order,
      Target target,
      TargetText text,
      TargetText.Found found) {
    Report.Draft draft = application.problems().at(TargetMissing.INFO, order, target);
    Neighbours.Near near = application.near(text, found);
    String path = Targets.path(target);
    Optional<String> moved = application.moved(order, target);
    if (moved.isPresent()) {
      draft.data(path, text.summary().label(), found.failed(), moved.get(), moved.get());
      INode node = NodeModelUtils.getNode(target);
      draft.fix(node.getEndOffset() - path.length(), path.length(), moved.get());
      draft.add();
      return;
    }
    draft.data(
        path, text.summary().label(), found.failed(), String.join(", ", near.steps()), near.slip());
    if (!near.slip().isEmpty() && path.contains(found.failed())) {
      INode node = NodeModelUtils.getNode(target);
      int at = node.getEndOffset() - path.length() + path.lastIndexOf(found.failed());
      draft.fix(at, found.failed().length(), near.slip());
    }
    draft.add();
  }

  /**
   * A target that is repealed. One of several is left out; what is to become of an instruction that
   * names nothing else, only its drafter knows.
   */
  static void ofRepealed(Application application, Order order, Target target, Severity most) {
    Report.Draft draft =
        application
            .problems()
            .at(OfRepealed.INFO, order, target)
            .data(Targets.path(target))
            .atMost(most);
    List<Target> all = Targets.of(order.instruction());
    int index = all.indexOf(target);
    boolean others = all.stream().anyMatch(other -> !application.repealed(order, other));
    // The others may go without the name of the act only because the first one has it.
    if (others && (index > 0 || target.getAct() == null)) {
      INode own = NodeModelUtils.getNode(target);
      int from =
          index > 0 ? NodeModelUtils.getNode(all.get(index - 1)).getEndOffset() : own.getOffset();
      int to = index > 0 ? own.getEndOffset() : NodeModelUtils.getNode(all.get(1)).getOffset();
      draft.fix(from, to - from, "");
    }
    draft.add();
  }

  /** A target with which the instruction can do nothing: it has no heading or no number. */
  static void noPlace(Application application, Order order, Places places) {
    String path = Targets.path(places.target());
    application
        .problems()
        .at(TargetMissing.INFO, order, places.target())
        .data(path, places.sheet().text().summary().label(), path, "", "")
        .add();
  }

  /** Words that do not stand where they are looked for; the nearest ones are named. */
  static void wordsNotFound(
      Application application, Order order, Words words, List<Passage> passages, Places places) {
    Report.Draft draft = application.problems().at(WordsNotFound.INFO, order, words);
    String sought = Strings.of(words.getFrom());
    Optional<NearWords.Near> near = NearWords.of(Passage.fold(sought), passages);
    draft.data(
        cut(sought),
        Targets.path(places.target()),
        near(near, NearWords.Slip.NONE),
        near(near, NearWords.Slip.CAPITALS),
        near(near, NearWords.Slip.LETTERS));
    near.filter(n -> n.slip() != NearWords.Slip.NONE && n.count() == 1)
        .ifPresent(
            n -> {
              int offset = quotedOffset(words) + 1;
              draft.fix(offset, words.getFrom().length() - 2, n.words());
            });
    draft.add();
  }

  /** Words that stand there more or fewer times than the instruction says. */
  static void countMismatch(
      Application application, Order order, Words words, int found, String which, Places places) {
    Report.Draft draft = application.problems().at(CountMismatch.INFO, order, words);
    draft.data(
        cut(Strings.of(words.getFrom())),
        Targets.path(places.target()),
        String.valueOf(found),
        which == null ? "1" : which);
    int end = order.offset() + order.length();
    boolean times = which != null && which.endsWith("times");
    if (which == null && found > 1) {
      draft.fix(end, 0, " all");
    } else if (times) {
      draft.fix(end - which.length(), which.length(), found == 1 ? "first" : found + " times");
    }
    draft.add();
  }

  /** The near words, where they differ so. */
  private static String near(Optional<NearWords.Near> near, NearWords.Slip slip) {
    return near.filter(n -> n.slip() == slip).map(n -> cut(n.words())).orElse("");
  }

  private static int quotedOffset(Words words) {
    return NodeModelUtils.getNode(words).getOffset();
  }

  static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
