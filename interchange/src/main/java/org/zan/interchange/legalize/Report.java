package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zan.dsl.norm.ActId;

/** What happened while one document was converted. Filled by one thread. */
public final class Report {
  private static final int MOST_PROBLEMS = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<ActId, Integer> acts = new LinkedHashMap<>();
  private final Map<String, Integer> unmapped = new TreeMap<>();
  private final List<String> unusedFields = new ArrayList<>();
  private int urls;
  private int own;

  void problem(Problem.Kind kind, int line, String detail) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(kind, line, detail));
    }
  }

  void countAct(ActId id) {
    acts.merge(id, 1, Integer::sum);
  }

  void countOwn() {
    own++;
  }

  void countUrl() {
    urls++;
  }

  void countUnmapped(String target) {
    unmapped.merge(target, 1, Integer::sum);
  }

  void countUnused(String name) {
    unusedFields.add(name);
  }

  /** What could not be mapped, in the order of the lines; at most ten thousand. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Links to other acts, counted by act. */
  public Map<ActId, Integer> acts() {
    return acts;
  }

  /** Targets of links that no pattern fits, with their number. */
  public Map<String, Integer> unmapped() {
    return unmapped;
  }

  /** Fields of the metadata that the mapping does not name. */
  public List<String> unusedFields() {
    return unusedFields;
  }

  /** Links that stay addresses of the web. */
  public int urls() {
    return urls;
  }

  /** Links into the document itself. */
  public int own() {
    return own;
  }
}
