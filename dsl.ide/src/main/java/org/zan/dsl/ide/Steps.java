package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zan.dsl.book.PathWriter;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** Proposes the next step of a path, with the words of each provision beside it. */
final class Steps {
  static final int MOST = 500;

  private static final Pattern HASHES = Pattern.compile("^#+\\s*");

  private Steps() {}

  /**
   * Proposes.
   *
   * @param from the act that refers
   * @param name of the act referred to, empty for this one
   * @param path as far as it is written
   * @param written where it stands
   */
  static void propose(
      View view,
      ActSummary from,
      String name,
      String path,
      Range written,
      List<Proposal> proposals) {
    StatuteBook book = view.book();
    int slash = path.lastIndexOf('/');
    String outer = path.substring(0, Math.max(0, slash));
    Resolution around = book.resolve(from, name, outer);
    boolean leads =
        around.state() == Resolution.State.RESOLVED || around.state() == Resolution.State.REPEALED;
    if (!leads) {
      return;
    }
    ActSummary act = around.act();
    Provisions provisions = act.provisions();
    PathWriter paths = book.paths(act);
    List<String> outerSteps = outer.isEmpty() ? List.of() : List.of(outer.split("/", -1));
    String typed = path.substring(slash + 1);
    int end = provisions.next(around.provision());
    for (int p = around.provision() + 1; p < end && proposals.size() < MOST; p++) {
      boolean offered = slash < 0 ? fromOutside(provisions, p) : direct(provisions, p, around);
      if (offered && !step(provisions, p).isEmpty() && step(provisions, p).startsWith(typed)) {
        List<String> steps = new ArrayList<>(outerSteps);
        steps.add(step(provisions, p));
        String whole = String.join("/", steps);
        int there = paths.where(steps);
        boolean leadsThere = there < 0 ? leads(book, act, whole, p) : there == p;
        String leading = leadsThere ? whole : paths.of(p);
        proposals.add(
            new Proposal(
                leading,
                Proposal.Kind.PROVISION,
                written,
                leading,
                false,
                words(view, act, p),
                name + "#" + leading,
                provisions.repealedAround(p) >= 0));
      }
    }
  }

  /** What a path may begin with: headings, and what stands in no heading. */
  private static boolean fromOutside(Provisions provisions, int provision) {
    return provisions.kind(provision) == Part.Kind.LEVEL || provisions.parent(provision) == 0;
  }

  /** Whether it stands in the provision, with no step between. */
  private static boolean direct(Provisions provisions, int provision, Resolution around) {
    int parent = provisions.parent(provision);
    while (parent > around.provision() && step(provisions, parent).isEmpty()) {
      parent = provisions.parent(parent);
    }
    return parent == around.provision();
  }

  private static String step(Provisions provisions, int provision) {
    String number = provisions.number(provision);
    return number.isEmpty() ? provisions.name(provision) : provisions.level(provision) + number;
  }

  private static boolean leads(StatuteBook book, ActSummary act, String path, int provision) {
    Resolution found = book.resolve(act, "", path);
    boolean leads =
        found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED;
    return leads && found.provision() == provision;
  }

  /** The first line of a provision. */
  private static String words(View view, ActSummary act, int provision) {
    String text = view.text(act.file()).orElse("");
    int start = Math.min(act.provisions().offset(provision), text.length());
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return Symbols.shortened(HASHES.matcher(line).replaceFirst(""));
  }
}
