package org.zan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.zan.dsl.book.Settings;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/**
 * Reads statute books from Git's trees. Summaries are kept by the id of what they summarize, so
 * that the next commit costs only what it changed.
 */
final class BookReader implements AutoCloseable {
  static final String JURISDICTIONS = "jurisdictions/";
  private static final int RECENT = 8;

  private record Key(ObjectId blob, String file) {}

  private final ObjectReader objects;
  private final String prefix;
  private final Interner strings = new Interner();

  /** Summaries that were made with {@link #jurisdictions}. */
  private final Map<Key, ActSummary> summaries = new ConcurrentHashMap<>();

  /** The books asked for last: a commit's parent is the commit of a moment ago. */
  private final Map<ObjectId, BookAtCommit> recent =
      new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, BookAtCommit> eldest) {
          return size() > RECENT;
        }
      };

  /** The texts asked for last: one enactment asks for the same text several times. */
  private final Map<ObjectId, String> texts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ObjectId, String> eldest) {
              return size() > RECENT;
            }
          });

  private List<ObjectId> jurisdictionFiles = List.of();
  private Jurisdictions jurisdictions;

  BookReader(Repository git, String prefix) {
    this.objects = git.newObjectReader();
    this.prefix = prefix;
  }

  /** The statute book in a tree. */
  synchronized BookAtCommit at(RevTree tree) throws IOException {
    BookAtCommit known = recent.get(tree.getId());
    if (known == null) {
      known = read(tree);
      recent.put(tree.copy(), known);
    }
    return known;
  }

  private BookAtCommit read(RevTree tree) throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    Set<String> inner = new HashSet<>();
    Set<String> submodules = new HashSet<>();
    try (TreeWalk walk = new TreeWalk(objects)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix.substring(0, prefix.length() - 1)));
      }
      while (walk.next()) {
        String name = walk.getPathString().substring(prefix.length());
        if (walk.getFileMode(0) == FileMode.GITLINK) {
          submodules.add(name);
        } else if (isText(walk, name)) {
          files.put(name, walk.getObjectId(0));
          if (name.endsWith("/" + Settings.FILE)) {
            inner.add(name.substring(0, name.length() - Settings.FILE.length()));
          }
        }
      }
    }
    files.keySet().removeIf(name -> inner.stream().anyMatch(name::startsWith));
    return new BookAtCommit(this, TreePMap.from(files), HashTreePMap.empty(), submodules);
  }

  private static boolean isText(TreeWalk walk, String name) {
    int mode = walk.getRawMode(0) & FileMode.TYPE_MASK;
    return mode == FileMode.TYPE_FILE
        && name.endsWith(BookFiles.ENDING)
        && !name.startsWith(".")
        && !name.contains("/.");
  }

  /** The text of a blob; null where it is none. */
  String text(ObjectId blob) throws IOException {
    String known = texts.get(blob);
    if (known != null) {
      return known;
    }
    // A reader of its own: several threads read at the same time.
    try (ObjectReader own = objects.newReader()) {
      TextFile text = TextFile.of(own.open(blob, Constants.OBJ_BLOB).getBytes());
      if (text.problem() != null) {
        return null;
      }
      texts.put(blob.copy(), text.text());
      return text.text();
    }
  }

  /** The id that a text has in Git. */
  ObjectId id(String text) {
    return BlobId.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The jurisdictions of a statute book; what was summarized under others is forgotten. */
  synchronized Jurisdictions jurisdictions(BookAtCommit book) throws IOException {
    List<ObjectId> files = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, ObjectId> file : book.files().tailMap(JURISDICTIONS).entrySet()) {
      if (!file.getKey().startsWith(JURISDICTIONS)) {
        break;
      }
      files.add(file.getValue());
      texts.add(book.text(file.getKey()).orElse(""));
    }
    if (jurisdictions == null || !files.equals(jurisdictionFiles)) {
      summaries.clear();
      jurisdictions = Jurisdictions.with(texts);
      jurisdictionFiles = files;
    }
    return jurisdictions;
  }

  /** The summary of a file; null where it is no text. */
  ActSummary summary(BookAtCommit book, String file, ObjectId blob, Jurisdictions known)
      throws IOException {
    Key key = new Key(blob, file);
    ActSummary summary = summaries.get(key);
    if (summary == null) {
      String text = book.text(file).orElse(null);
      if (text == null) {
        return null;
      }
      long bytes = text.getBytes(StandardCharsets.UTF_8).length;
      summary = Summarizer.summarize(ActReader.read(file, text, known), bytes, strings);
      summaries.put(key, summary);
    }
    return summary;
  }

  @Override
  public void close() {
    objects.close();
  }
}
