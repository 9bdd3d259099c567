package org.zan.amend;

import java.util.Optional;
import org.zan.dsl.check.Report;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Replace;

/** Makes one instruction of two that replace words which overlap, where both can be meant. */
final class Merger {
  private final String bill;
  private final String source;

  /**
   * A merger.
   *
   * @param bill text of the amending act
   * @param source text of the act that is amended
   */
  Merger(String bill, String source) {
    this.bill = bill;
    this.source = source;
  }

  /** Adds the edits that put one instruction in the place of two, if that is possible. */
  void fix(Change one, Change other, Report.Draft draft) {
    Order first = one.order().offset() <= other.order().offset() ? one.order() : other.order();
    Order second = first == one.order() ? other.order() : one.order();
    int line = bill.lastIndexOf('\n', second.offset() - 1);
    boolean alone =
        line > 0 && bill.substring(line + 1, second.offset()).strip().matches("\\S{0,8}");
    Optional<String> merged = alone ? merged(one, other, first) : Optional.empty();
    merged.ifPresent(
        text -> {
          int above = line > 0 && bill.charAt(line - 1) == '\r' ? line - 1 : line;
          draft.fix(first.offset(), first.length(), text);
          draft.fix(above, second.offset() + second.length() - above, "");
        });
  }

  private Optional<String> merged(Change one, Change other, Order first) {
    if (!simple(one.order()) || !simple(other.order())) {
      return Optional.empty();
    }
    Change left = one.start() <= other.start() ? one : other;
    Change right = left == one ? other : one;
    boolean same =
        left.start() == right.start()
            && left.end() == right.end()
            && left.text().equals(right.text());
    int from = Math.min(one.from(), other.from());
    int to = Math.max(one.to(), other.to());
    String old = source.substring(from, to);
    boolean signs = old.contains("[") || old.contains("**") || old.contains("\\");
    if (signs || !same && left.end() > right.start()) {
      return Optional.empty();
    }
    String middle = same ? "" : source.substring(left.end(), right.start()) + right.text();
    int end = same ? left.end() : right.end();
    String fresh =
        source.substring(from, left.start()) + left.text() + middle + source.substring(end, to);
    String target = Targets.path(Targets.of(first.instruction()).get(0));
    return Optional.of("@replace " + target + " " + quoted(old) + " -> " + quoted(fresh));
  }

  /** One pair of words in one place, without facts of its own. */
  private static boolean simple(Order order) {
    return order.instruction() instanceof Replace replace
        && replace.getTargets().size() == 1
        && replace.getTargets().get(0).getAct() == null
        && replace.getReplacements().size() == 1
        && replace.getOccurrence() == null
        && replace.getFacts().isEmpty();
  }

  private static String quoted(String words) {
    return "\"" + PublishedText.of(words).replace("\"", "\\\"") + "\"";
  }
}
