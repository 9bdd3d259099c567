package org.zan.history.log;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.norm.ActId;
import org.zan.history.LegalCommit;
import org.zan.history.log.FileHistory.Change;
import org.zan.history.merge.MergeNames;
import org.zan.history.merge.Merged;
import org.zan.history.merge.StructuralMerge;

/**
 * The text of an act on a date. Two clocks: a commit says when the repository learnt a change, its
 * {@code Zan-Effective} since when the change binds. Where what binds by the date was learnt first,
 * the text is that of a commit; otherwise what binds is made again without what does not.
 *
 * <p>A commit without a legal date (the first text, editorial corrections, formatting) concerns the
 * text of every date.
 */
public final class TextAt {
  private static final MergeNames NAMES = new MergeNames("", "", MergeNames.USUAL_SIZE);

  private final ActHistory history;
  private final IndexFile index;
  private final Set<ObjectId> known;

  /** What a text cannot be computed from. */
  public enum State {
    /** The act was not in force yet. */
    NOT_IN_FORCE,
    /** The statute book did not hold the act. */
    NOT_HELD,
    /** Two changes touch the same words, and only one of them binds by then. */
    ENTANGLED
  }

  /** That there is no text, and why. */
  public static final class NoText extends Exception {
    private static final long serialVersionUID = 1L;

    private final State state;
    private final transient LogEntry entry;

    NoText(State state, LogEntry entry) {
      super(state.toString());
      this.state = state;
      this.entry = entry;
    }

    /** Why. */
    public State state() {
      return state;
    }

    /** The commit that it is about; null where it is about none. */
    public LogEntry entry() {
      return entry;
    }
  }

  private TextAt(ActHistory history, IndexFile index, Set<ObjectId> known) {
    this.history = history;
    this.index = index;
    this.known = known;
  }

  /** Texts as the repository knows them now. */
  public static TextAt of(ActHistory history) {
    return new TextAt(history, history.index(), null);
  }

  /**
   * Texts as the repository knew them at a commit.
   *
   * @param commit a hash, a branch, a tag
   */
  public static TextAt asKnown(ActHistory history, String commit) throws IOException {
    RevCommit tip = history.book().commit(commit);
    if (tip.getId().equals(history.index().tip())) {
      return of(history);
    }
    Set<ObjectId> known = new HashSet<>();
    try (RevWalk walk = new RevWalk(history.book().git())) {
      walk.markStart(walk.parseCommit(tip));
      walk.forEach(one -> known.add(one.getId().copy()));
    }
    Set<ObjectId> indexed = new HashSet<>();
    for (int i = 0; i < history.index().commits(); i++) {
      indexed.add(history.index().commitId(i));
    }
    IndexFile index =
        indexed.containsAll(known) ? history.index() : new IndexStore(history.book()).upTo(tip);
    return new TextAt(history, index, known);
  }

  /**
   * The text on a date.
   *
   * @param file name of the file
   * @param date the date; null for all that is known, whenever it binds
   * @throws NoText where there is none
   */
  public AsOf on(String file, LocalDate date) throws IOException, NoText {
    int number = index.find(file);
    if (number < 0) {
      throw new NoText(State.NOT_HELD, null);
    }
    List<Change> changes = new ArrayList<>();
    FileHistory held = index.file(number);
    for (Change change : held.changes()) {
      if (known == null || known.contains(index.commitId(change.commit()))) {
        changes.add(change);
      }
    }
    Map<Change, LegalCommit> commits = new HashMap<>();
    changes.forEach(change -> commits.put(change, index.commit(change.commit())));
    List<Change> binding =
        changes.stream().filter(change -> binds(commits.get(change), date)).toList();
    if (binding.isEmpty() || binding.get(0).before() != null) {
      throw changes.isEmpty()
          ? new NoText(State.NOT_HELD, null)
          : new NoText(State.NOT_IN_FORCE, LogEntry.of(commits.get(changes.get(0)), true));
    }
    String text = text(held, changes, binding, commits);
    return new AsOf(file, text, last(binding, commits));
  }

  private static boolean binds(LegalCommit commit, LocalDate date) {
    return date == null || commit.effective().map(since -> !since.isAfter(date)).orElse(true);
  }

  private String text(
      FileHistory held,
      List<Change> changes,
      List<Change> binding,
      Map<Change, LegalCommit> commits)
      throws IOException, NoText {
    int same = 0;
    while (same < binding.size()
        && changes.get(same).equals(binding.get(same))
        && (same == 0 || follows(changes.get(same), changes.get(same - 1)))) {
      same++;
    }
    ObjectId start = binding.get(Math.max(0, same - 1)).blob();
    if (start == null) {
      throw new NoText(State.NOT_HELD, LogEntry.of(commits.get(binding.get(same - 1)), true));
    }
    String text = history.textOf(held, start);
    for (Change change : binding.subList(same, binding.size())) {
      text = carried(text, change, commits.get(change));
    }
    return text;
  }

  private static boolean follows(Change change, Change earlier) {
    return change.before() != null && change.before().equals(earlier.blob());
  }

  private String carried(String text, Change change, LegalCommit commit)
      throws IOException, NoText {
    if (change.blob() == null || change.before() == null) {
      throw new NoText(State.NOT_HELD, LogEntry.of(commit, true));
    }
    String before = history.text(change.before());
    String after = history.text(change.blob());
    Optional<String> carried = Carried.into(text, before, after);
    if (carried.isPresent()) {
      return carried.get();
    }
    Merged merged = StructuralMerge.merge(before, text, after, history.jurisdictions(), NAMES);
    if (merged.clean()) {
      return merged.text();
    }
    if (commit.effective().isEmpty()) {
      // A correction of words that were not there yet has nothing to correct.
      return text;
    }
    throw new NoText(State.ENTANGLED, LogEntry.of(commit, true));
  }

  /** The last in the order of the law: by date, then adoption, then number. */
  private static Optional<LogEntry> last(List<Change> binding, Map<Change, LegalCommit> commits) {
    Comparator<LegalCommit> order =
        Comparator.<LegalCommit, LocalDate>comparing(commit -> commit.effective().orElseThrow())
            .thenComparing(commit -> id(commit).date())
            .thenComparing(commit -> id(commit).number(), NumberOrder::compare);
    return binding.stream()
        .map(commits::get)
        .filter(commit -> commit.effective().isPresent())
        .max(order)
        .map(commit -> LogEntry.of(commit, true));
  }

  private static ActId id(LegalCommit commit) {
    return commit.act().flatMap(ActId::parse).orElseGet(() -> new ActId("", "", "", ""));
  }
}
