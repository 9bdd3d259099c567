package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.References;
import org.zan.dsl.summary.Summarizer;

/**
 * Lets the references of the whole statute book follow provisions that get other places or numbers.
 * What enacted acts order about a text stays: it was so.
 */
final class Follow {
  /** Where an unnumbered paragraph goes. */
  interface Alineas {
    /** The provision and the paragraph of it that a paragraph of a provision becomes. */
    int[] to(int provision, int alinea);
  }

  /**
   * A text that changes.
   *
   * @param before as it is
   * @param after as it will be
   * @param to for each provision of the one its index in the other
   * @param alineas where unnumbered paragraphs go
   */
  record Change(ActSummary before, ActSummary after, int[] to, Alineas alineas) {}

  private final View view;
  private final StatuteBook book;
  private final Map<ActSummary, Change> changes = new IdentityHashMap<>();
  private StatuteBook later;

  Follow(View view) {
    this.view = view;
    this.book = view.book();
  }

  /**
   * Adds a text that changes; false where it has not the provisions that it should.
   *
   * @param to for each provision its index in the new text, which has {@code size} of them
   */
  boolean add(ActSummary before, String text, int[] to, int size, Alineas alineas) {
    var reading = ActReader.read(before.file(), text, book.jurisdictions());
    ActSummary after = Summarizer.summarize(reading, text.length(), new Interner());
    changes.put(before, new Change(before, after, to, alineas));
    return after.provisions().size() == size;
  }

  /** The edits of all references that would no longer lead to the same. */
  List<Edit> edits() {
    later = book.with(changes.values().stream().map(Change::after).toList());
    List<Edit> edits = new ArrayList<>();
    if (changes.isEmpty()) {
      return edits;
    }
    ActSummary any = changes.keySet().iterator().next();
    for (Citations.Citing citing : Citations.of(view, new Citations.Target(any, 0))) {
      References references = citing.act().references();
      int i = citing.reference();
      Change change = changes.get(book.resolve(citing.act(), i).act());
      String written = references.path(i);
      boolean past =
          !references.date(i).isEmpty()
              || !citing.act().bill()
                  && (references.place(i) == Place.INSTRUCTION
                      || references.place(i) == Place.BLOCK);
      if (change != null && !past && !written.isEmpty() && !written.equals(".")) {
        Range range = new Range(citing.act().file(), references.pathOffset(i), written.length());
        path(change, written)
            .filter(now -> !now.equals(written))
            .ifPresent(now -> edits.add(new Edit(range, now)));
      }
    }
    return edits;
  }

  private Optional<String> path(Change change, String written) {
    int dots = written.indexOf("..");
    String first = dots < 0 ? written : written.substring(0, dots);
    Optional<String> now = single(change, first);
    if (dots < 0 || now.isEmpty()) {
      return now;
    }
    String last = written.substring(dots + 2);
    String end = outer(first) + last.substring(last.lastIndexOf('/') + 1);
    return single(change, end)
        .filter(it -> outer(it).equals(outer(now.get())))
        .map(it -> now.get() + ".." + it.substring(it.lastIndexOf('/') + 1));
  }

  private static String outer(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path to where a path of one provision leads, in the new text. */
  private Optional<String> single(Change change, String path) {
    String head = path;
    while (!head.isEmpty() && !numbered(head)) {
      head = head.substring(0, Math.max(0, head.lastIndexOf('/')));
    }
    String tail = path.substring(head.length());
    Resolution old = book.resolve(change.before(), "", head);
    if (!leads(old)) {
      return Optional.empty();
    }
    int target = change.to()[old.provision()];
    int slash = tail.startsWith("/al") ? Math.max(tail.indexOf('/', 1), 0) : -1;
    String ordinal = slash < 0 ? "" : tail.substring(3, slash == 0 ? tail.length() : slash);
    if (ordinal.matches("\\d{1,4}")) {
      int[] to = change.alineas().to(old.provision(), Integer.parseInt(ordinal));
      target = to[0];
      tail = "/al" + to[1] + (slash == 0 ? "" : tail.substring(slash));
    }
    if (same(change, head, target) && path.equals(head + tail)) {
      return Optional.of(path);
    }
    String now = (target == 0 ? "" : later.path(change.after(), target)) + tail;
    String clean = now.startsWith("/") ? now.substring(1) : now;
    return leads(later.resolve(change.after(), "", clean)) ? Optional.of(clean) : Optional.empty();
  }

  private boolean same(Change change, String head, int target) {
    Resolution now = later.resolve(change.after(), "", head);
    return leads(now) && now.provision() == target;
  }

  private static boolean leads(Resolution found) {
    return found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED;
  }

  private boolean numbered(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    Step.Kind kind = Step.parse(last, book.jurisdictions().vocabulary().levelCodes()).kind();
    return kind == Step.Kind.LEVEL || kind == Step.Kind.NUMBER;
  }

  /** A text after edits that do not overlap. */
  static String applied(String text, List<Edit> edits) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort((a, b) -> Integer.compare(b.range().offset(), a.range().offset()));
    StringBuilder changed = new StringBuilder(text);
    for (Edit edit : ordered) {
      changed.replace(edit.range().offset(), edit.range().end(), edit.text());
    }
    return changed.toString();
  }
}
