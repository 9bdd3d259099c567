package org.zan.history.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.history.LegalCommit;
import org.zan.history.log.FileHistory.Change;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/**
 * Goes through history once, the oldest commit first, and notes which provisions each commit
 * changes and where each word comes from. New commits extend what is there.
 */
final class IndexBuilder implements AutoCloseable {
  private static final int MOST_TEXT = 16 << 20;

  /** A file as a commit has it. */
  private record Tip(ObjectId blob, FileHeader header, Origins origins) {}

  /** A file that differs between two commits; ids are null where it is not there. */
  private record Difference(String name, ObjectId before, ObjectId after) {}

  private final Repository git;
  private final ObjectReader objects;
  private final String prefix;
  private final Jurisdictions jurisdictions;
  private final List<LegalCommit> commits;
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Map<String, FileHistory> known;

  /** What the files are after commits whose children are still to come. */
  private final Map<ObjectId, Map<String, Tip>> live = new HashMap<>();

  private final Map<ObjectId, Integer> waiting = new HashMap<>();
  private final Map<ObjectId, String> texts = new LinkedHashMap<>(64, 0.75f, true);
  private int held;

  IndexBuilder(Repository git, String prefix, Jurisdictions jurisdictions, HistoryIndex from) {
    this.git = git;
    this.objects = git.newObjectReader();
    this.prefix = prefix;
    this.jurisdictions = jurisdictions;
    this.commits = new ArrayList<>(from.commits());
    this.known = new HashMap<>(from.files());
    Map<String, Tip> tips = new HashMap<>();
    from.files()
        .forEach(
            (name, file) -> {
              changes.put(name, new ArrayList<>(file.changes()));
              if (file.blob() != null) {
                tips.put(name, new Tip(file.blob(), file.header(), file.origins()));
              }
            });
    if (from.tip() != null) {
      live.put(from.tip(), tips);
    }
  }

  /**
   * Reads all commits that lead to the head and are not indexed yet.
   *
   * @return the index; null where the commits do not continue what is indexed, so that it takes a
   *     new one
   */
  HistoryIndex upTo(ObjectId head, IntConsumer progress) throws IOException {
    List<RevCommit> news;
    try {
      news = news(head);
    } catch (MissingObjectException e) {
      // What was indexed is no longer in the repository.
      return null;
    }
    for (RevCommit commit : news) {
      for (RevCommit parent : commit.getParents()) {
        waiting.merge(parent.getId(), 1, Integer::sum);
      }
    }
    int done = 0;
    for (RevCommit commit : news) {
      for (RevCommit parent : commit.getParents()) {
        if (!live.containsKey(parent.getId())) {
          return null;
        }
      }
      add(commit);
      progress.accept(++done);
    }
    Map<String, Tip> tips = live.get(head);
    return tips == null ? null : index(head, tips);
  }

  private List<RevCommit> news(ObjectId head) throws IOException {
    List<RevCommit> news = new ArrayList<>();
    try (RevWalk walk = new RevWalk(git)) {
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      walk.markStart(walk.parseCommit(head));
      for (ObjectId tip : live.keySet()) {
        walk.markUninteresting(walk.parseCommit(tip));
      }
      for (RevCommit commit : walk) {
        news.add(commit);
      }
    }
    return news;
  }

  private void add(RevCommit commit) throws IOException {
    int number = commits.size();
    LegalCommit legal = LegalCommit.of(commit);
    commits.add(legal);
    RevCommit[] parents = commit.getParents();
    Map<String, Tip> tips = parents.length == 0 ? new HashMap<>() : taken(parents[0].getId());
    List<Map<String, Tip>> others = new ArrayList<>();
    for (int i = 1; i < parents.length; i++) {
      others.add(taken(parents[i].getId()));
    }
    Map<String, Difference> differences = new TreeMap<>();
    for (Difference difference :
        differences(parents.length == 0 ? null : parents[0].getTree(), commit)) {
      differences.put(difference.name(), difference);
    }
    Map<String, Tip> before = renamed(differences, tips);
    MovedWords moved = MovedWords.in(legal) ? moved(differences, tips, number) : null;
    for (Difference difference : differences.values()) {
      change(difference, number, legal, tips, before, others);
    }
    if (moved != null) {
      for (Difference difference : differences.values()) {
        Tip tip = tips.get(difference.name());
        if (tip != null) {
          Origins origins = moved.arrived(text(tip.blob()), tip.origins());
          tips.put(difference.name(), new Tip(tip.blob(), tip.header(), origins));
        }
      }
    }
    live.put(commit.getId(), tips);
  }

  /** What leaves the texts that a commit changes. */
  private MovedWords moved(Map<String, Difference> differences, Map<String, Tip> tips, int number)
      throws IOException {
    MovedWords moved = new MovedWords(number);
    for (Difference difference : differences.values()) {
      Tip old = tips.get(difference.name());
      if (old != null && difference.after() != null) {
        moved.leave(text(old.blob()), text(difference.after()), old.origins());
      }
    }
    return moved;
  }

  /** The files after a parent; they are changed in place by its last child. */
  private Map<String, Tip> taken(ObjectId parent) {
    int left = waiting.merge(parent, -1, Integer::sum);
    return left == 0 ? live.remove(parent) : new HashMap<>(live.get(parent));
  }

  private List<Difference> differences(ObjectId parentTree, RevCommit commit) throws IOException {
    List<Difference> differences = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(objects)) {
      walk.addTree(tree(parentTree));
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(
          prefix.isEmpty()
              ? TreeFilter.ANY_DIFF
              : AndTreeFilter.create(
                  PathFilter.create(prefix.substring(0, prefix.length() - 1)),
                  TreeFilter.ANY_DIFF));
      while (walk.next()) {
        String name = walk.getPathString().substring(prefix.length());
        if (name.endsWith(BookFiles.ENDING) && !name.startsWith(".") && !name.contains("/.")) {
          differences.add(new Difference(name, blob(walk, 0), blob(walk, 1)));
        }
      }
    }
    return differences;
  }

  private AbstractTreeIterator tree(ObjectId id) throws IOException {
    return id == null ? new EmptyTreeIterator() : new CanonicalTreeParser(null, objects, id);
  }

  private static ObjectId blob(TreeWalk walk, int tree) {
    boolean file = (walk.getRawMode(tree) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    return file ? walk.getObjectId(tree) : null;
  }

  /** What files were that have another name now: for each new name the file's state before. */
  private Map<String, Tip> renamed(Map<String, Difference> differences, Map<String, Tip> tips)
      throws IOException {
    Map<String, Tip> before = new HashMap<>();
    Map<String, Difference> gone = new HashMap<>();
    for (Difference difference : differences.values()) {
      if (difference.after() == null && tips.containsKey(difference.name())) {
        gone.put(FileHeader.of(text(difference.before())).key(), difference);
      }
    }
    for (Difference difference : gone.isEmpty() ? List.<Difference>of() : differences.values()) {
      if (difference.before() == null && difference.after() != null) {
        Difference old = gone.get(FileHeader.of(text(difference.after())).key());
        if (old != null) {
          before.put(difference.name(), tips.get(old.name()));
          changes.put(
              difference.name(), new ArrayList<>(changes.getOrDefault(old.name(), List.of())));
        }
      }
    }
    return before;
  }

  private void change(
      Difference difference,
      int number,
      LegalCommit legal,
      Map<String, Tip> tips,
      Map<String, Tip> renamed,
      List<Map<String, Tip>> others)
      throws IOException {
    String name = difference.name();
    Tip old = renamed.getOrDefault(name, tips.get(name));
    if (difference.after() == null) {
      tips.remove(name);
      note(name, new Change(number, difference.before(), null, List.of(FileHistory.WHOLE)));
      return;
    }
    for (Map<String, Tip> other : others) {
      Tip same = other.get(name);
      if (same != null && same.blob().equals(difference.after())) {
        tips.put(name, same);
        return;
      }
    }
    String text = text(difference.after());
    if (old == null) {
      Origins own = Origins.whole(text.length(), number);
      tips.put(name, new Tip(difference.after(), FileHeader.of(text), own));
      note(name, new Change(number, null, difference.after(), List.of(FileHistory.WHOLE)));
      return;
    }
    String before = text(old.blob());
    List<Stretch> kept = Kept.of(before, text);
    boolean counts = legal.editorial().isEmpty();
    Origins origins = old.origins().after(kept, text, counts ? number : -1);
    for (Map<String, Tip> other : others) {
      Tip version = other.get(name);
      if (version != null) {
        List<Stretch> theirs = Kept.of(text(version.blob()), text);
        origins = origins.preferring(version.origins().after(theirs, text, number), number);
      }
    }
    tips.put(name, new Tip(difference.after(), FileHeader.of(text), origins));
    if (others.isEmpty() || origins.has(number)) {
      List<String> paths = ChangedProvisions.of(name, before, text, kept, jurisdictions);
      note(name, new Change(number, old.blob(), difference.after(), paths));
    }
  }

  private void note(String name, Change change) {
    changes.computeIfAbsent(name, key -> new ArrayList<>()).add(change);
  }

  private HistoryIndex index(ObjectId head, Map<String, Tip> tips) {
    SortedMap<String, FileHistory> files = new TreeMap<>();
    for (Map.Entry<String, List<Change>> file : changes.entrySet()) {
      String name = file.getKey();
      Tip tip = tips.get(name);
      FileHistory old = known.get(name);
      boolean same =
          old != null
              && (tip == null ? old.blob() == null : tip.blob().equals(old.blob()))
              && old.changes().size() == file.getValue().size();
      files.put(name, same ? old : file(name, tip, file.getValue()));
    }
    return new HistoryIndex(head.copy(), commits, files);
  }

  private static FileHistory file(String name, Tip tip, List<Change> itsChanges) {
    return tip == null
        ? new FileHistory(name, null, FileHeader.NONE, itsChanges, Origins.NONE)
        : new FileHistory(name, tip.blob(), tip.header(), itsChanges, tip.origins());
  }

  /** A text; those read last are kept, as each version is compared with the one before. */
  private String text(ObjectId blob) throws IOException {
    String text = texts.get(blob);
    if (text == null) {
      text = TextFile.of(objects.open(blob).getCachedBytes((int) TextFile.LARGEST)).text();
      held += text.length();
      texts.put(blob, text);
      var eldest = texts.values().iterator();
      while (held > MOST_TEXT && texts.size() > 1) {
        held -= eldest.next().length();
        eldest.remove();
      }
    }
    return text;
  }

  @Override
  public void close() {
    objects.close();
  }
}
