package org.zan.dsl.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A way to a provision inside an act: {@code art5/2/a}, or to several beside each other: {@code
 * art5/al1..al3}.
 *
 * @param steps from the outermost to the innermost; empty for the whole act
 * @param last the step beside the last one where a range ends, or null
 */
public record Path(List<Step> steps, Step last) {
  /** The whole act. */
  public static final Path WHOLE = new Path(List.of(), null);

  /** No path has more. */
  public static final int MOST_STEPS = 32;

  /** Keeps the steps unchangeable. */
  public Path {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path, with or without the {@code #} before it. Empty where a step is empty or holds a
   * sign that belongs to a whole reference.
   *
   * @param levels codes of the levels that are known
   */
  public static Optional<Path> parse(String text, Collection<String> levels) {
    String path = text.startsWith("#") ? text.substring(1) : text;
    if (path.equals(".")) {
      return Optional.of(WHOLE);
    }
    if (path.indexOf('#') >= 0 || path.indexOf('@') >= 0) {
      return Optional.empty();
    }
    Step last = null;
    int range = path.indexOf("..");
    if (range > 0) {
      String end = path.substring(range + 2);
      end = end.substring(end.lastIndexOf('/') + 1);
      path = path.substring(0, range);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      last = Step.parse(end, levels);
    }
    List<Step> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || steps.size() == MOST_STEPS) {
        return Optional.empty();
      }
      steps.add(Step.parse(step, levels));
    }
    return Optional.of(new Path(steps, last));
  }

  @Override
  public String toString() {
    if (steps.isEmpty()) {
      return ".";
    }
    return steps.stream().map(Step::toString).collect(Collectors.joining("/"))
        + (last == null ? "" : ".." + last);
  }
}
