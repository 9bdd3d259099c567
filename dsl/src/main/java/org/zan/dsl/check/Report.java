package org.zan.dsl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a rule tells its findings to. */
public final class Report {
  private final RuleInfo rule;
  private final String file;
  private final Consumer<Finding> out;

  /** A report of one rule on one file. */
  public Report(RuleInfo rule, String file, Consumer<Finding> out) {
    this.rule = rule;
    this.file = file;
    this.out = out;
  }

  /** Begins a finding at a stretch of the file. Nothing is reported before {@link Draft#add}. */
  public Draft at(int offset, int length) {
    return new Draft(new Place(file, offset, length));
  }

  /** A finding that is being put together. */
  public final class Draft {
    private final Place place;
    private List<String> data = List.of();
    private Severity severity = rule.severity();
    private final List<Place> related = new ArrayList<>();
    private final List<TextEdit> fix = new ArrayList<>();

    private Draft(Place place) {
      this.place = place;
    }

    /** What the message speaks of, for {@code {0}}, {@code {1}} … */
    public Draft data(String... values) {
      data = List.of(values);
      return this;
    }

    /**
     * The finding is less sure than the rule's others: it is never graver than this, whatever
     * severity is set.
     */
    public Draft atMost(Severity most) {
      severity = most.compareTo(severity) > 0 ? most : severity;
      return this;
    }

    /** A place in the same file that belongs to it. */
    public Draft related(int offset, int length) {
      related.add(new Place(file, offset, length));
      return this;
    }

    /** A place in another file that belongs to it. */
    public Draft related(String otherFile, int offset, int length) {
      related.add(new Place(otherFile, offset, length));
      return this;
    }

    /** An edit of the same file that is part of the fix. */
    public Draft fix(int offset, int length, String text) {
      fix.add(new TextEdit(new Place(file, offset, length), text));
      return this;
    }

    /** Reports it. */
    public void add() {
      out.accept(new Finding(rule, severity, place, data, related, fix));
    }
  }
}
