package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.book.PathFinder;
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
        edit(citing, change, written).ifPresent(edits::add);
      }
    }
    return edits;
  }

  private Optional<Edit> edit(Citations.Citing citing, Change change, String written) {
    References references = citing.act().references();
    int i = citing.reference();
    int offset = references.pathOffset(i);
    String file = citing.act().file();
    if (!written.contains("..")) {
      return single(change, written)
          .filter(now -> !now.equals(written))
          .map(now -> new Edit(new Range(file, offset, written.length()), now));
    }
    List<String> now = range(change, written);
    boolean one = now.size() == 1;
    boolean several = references.place(i) == Place.WORDS || references.place(i) == Place.FACT;
    if (now.isEmpty() || one && now.get(0).equals(written) || !one && !several) {
      return Optional.empty();
    }
    // What stood beside each other does no more: each is named, as a link may have many targets.
    String text = view.text(file).orElse("");
    String before = text.substring(references.offset(i), offset);
    String targets =
        now.stream().reduce((list, path) -> list + " " + before + path).orElse(written);
    return Optional.of(new Edit(new Range(file, offset, written.length()), targets));
  }

  /** The paths to where a path of several leads: one where they still stand beside each other. */
  private List<String> range(Change change, String written) {
    int dots = written.indexOf("..");
    String first = written.substring(0, dots);
    String last = written.substring(dots + 2);
    String end = outer(first) + last.substring(last.lastIndexOf('/') + 1);
    List<String> now = new ArrayList<>();
    for (String member : members(change.before(), first, end)) {
      Optional<String> path = single(change, member);
      if (path.isEmpty()) {
        return List.of();
      }
      now.add(path.get());
    }
    if (now.size() < 2) {
      return now.isEmpty() ? List.of() : List.of(written);
    }
    String from = now.get(0);
    String to = now.get(now.size() - 1);
    StatuteBook here = later;
    boolean beside =
        outer(from).equals(outer(to))
            && members(here, change.after(), from, to).size() == now.size()
            && now.stream().allMatch(it -> outer(it).equals(outer(from)));
    return beside ? List.of(from + ".." + to.substring(to.lastIndexOf('/') + 1)) : now;
  }

  private List<String> members(ActSummary act, String first, String last) {
    return members(book, act, first, last);
  }

  /** The paths of all that a path from one to another names; empty where it names none. */
  private static List<String> members(StatuteBook in, ActSummary act, String first, String last) {
    List<String> members = new ArrayList<>();
    String one = first.substring(outer(first).length());
    String other = last.substring(outer(last).length());
    if (one.matches("al\\d{1,4}") && other.matches("al\\d{1,4}")) {
      int to = Integer.parseInt(other.substring(2));
      for (int i = Integer.parseInt(one.substring(2)); i <= to; i++) {
        members.add(outer(first) + "al" + i);
      }
      return members;
    }
    Resolution from = in.resolve(act, "", first);
    Resolution to = in.resolve(act, "", last);
    boolean beside =
        leads(from)
            && leads(to)
            && act.provisions().parent(from.provision()) == act.provisions().parent(to.provision());
    for (int p = beside ? from.provision() : Integer.MAX_VALUE;
        p <= to.provision();
        p = act.provisions().next(p)) {
      members.add(p == from.provision() ? first : p == to.provision() ? last : in.path(act, p));
    }
    return members;
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
    if (tail.startsWith("/def.") || head.isEmpty() && tail.startsWith("def.")) {
      return defined(change, path, old.provision(), tail);
    }
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

  /** The path of a definition, which may have gone with its paragraph. */
  private Optional<String> defined(Change change, String path, int around, String tail) {
    String name = tail.replaceFirst("^/?def\\.", "").replaceFirst("[/~].*", "");
    int next = change.before().provisions().next(around);
    return change.before().terms().stream()
        .filter(term -> term.provision() >= around && term.provision() < next)
        .filter(term -> PathFinder.folded(term.term()).equals(PathFinder.folded(name)))
        .findFirst()
        .map(term -> change.alineas().to(term.provision(), term.alinea())[0])
        .flatMap(
            target -> {
              if (same(change, path, target)) {
                return Optional.of(path);
              }
              String now = target == 0 ? "" : later.path(change.after(), target);
              String clean = (now + "/" + tail.replaceFirst("^/", "")).replaceFirst("^/", "");
              return leads(later.resolve(change.after(), "", clean))
                  ? Optional.of(clean)
                  : Optional.empty();
            });
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
