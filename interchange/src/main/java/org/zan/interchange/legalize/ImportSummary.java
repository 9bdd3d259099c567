package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zan.dsl.norm.ActId;

/** What came of an import: counts, and what could not be mapped. Filled by one thread. */
public final class ImportSummary {
  private static final int MOST_PROBLEMS = 10_000;

  /** A problem in a file, which is named relative to the source folder. */
  public record FileProblem(String file, Problem problem) {}

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<Problem.Kind, Integer> counts = new EnumMap<>(Problem.Kind.class);
  private final Map<ActId, Integer> cited = new HashMap<>();
  private final Set<ActId> held = new HashSet<>();
  private final Map<String, Integer> unmapped = new TreeMap<>();
  private final Map<String, Integer> unusedFields = new TreeMap<>();
  private int files;
  private int acts;
  private int own;
  private int urls;
  private long bytesRead;
  private long bytesWritten;

  void file(long bytes) {
    files++;
    bytesRead += bytes;
  }

  void act(String file, ActId id, long bytes, Report report) {
    acts++;
    bytesWritten += bytes;
    held.add(id);
    own += report.own();
    urls += report.urls();
    report.acts().forEach((act, count) -> cited.merge(act, count, Integer::sum));
    report.unmapped().forEach((target, count) -> unmapped.merge(target, count, Integer::sum));
    report.unusedFields().forEach(field -> unusedFields.merge(field, 1, Integer::sum));
    report.problems().forEach(problem -> problem(file, problem));
  }

  void problem(String file, Problem problem) {
    counts.merge(problem.kind(), 1, Integer::sum);
    if (problems.size() < MOST_PROBLEMS || problem.kind().skips()) {
      problems.add(new FileProblem(file, problem));
    }
  }

  /** Files that were read. */
  public int files() {
    return files;
  }

  /** Acts that were written, each in one language. */
  public int acts() {
    return acts;
  }

  /** Bytes of the files that were read. */
  public long bytesRead() {
    return bytesRead;
  }

  /** Bytes of the acts that were written. */
  public long bytesWritten() {
    return bytesWritten;
  }

  /** Links to other acts. */
  public int linksToActs() {
    return cited.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Links to acts that are among the imported ones, those of an act to itself included. */
  public int linksResolved() {
    return own
        + cited.entrySet().stream()
            .filter(entry -> held.contains(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
  }

  /** Links of an act into itself. */
  public int linksToSelf() {
    return own;
  }

  /** Links that stay addresses of the web. */
  public int linksToWeb() {
    return urls;
  }

  /** Links whose words alone were kept. */
  public int linksUnmapped() {
    return unmapped.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Targets that no pattern fits, with the number of links. */
  public Map<String, Integer> unmappedTargets() {
    return unmapped;
  }

  /** Fields of the metadata that the mapping does not name, with the number of files. */
  public Map<String, Integer> unusedFields() {
    return unusedFields;
  }

  /** Number of problems by kind. */
  public Map<Problem.Kind, Integer> counts() {
    return counts;
  }

  /** The problems: all of skipped files, of others the first ten thousand. */
  public List<FileProblem> problems() {
    return List.copyOf(problems);
  }

  /** Files that were left out although they looked like acts. */
  public int skippedActs() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().skips() && entry.getKey() != Problem.Kind.NO_METADATA)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
