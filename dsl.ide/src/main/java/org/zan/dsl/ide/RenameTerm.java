package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zan.dsl.book.PathFinder;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * Gives a term another name, where it is defined, wherever it is used in its act and in those that
 * import it, and in the references that name it. A use takes the form that the old one had; where
 * that cannot be built, it is left as it is, and named; so are words in quotation marks and those
 * with the capitals of a title, which are no words of this act. Other languages have words of their
 * own.
 */
final class RenameTerm {
  private final View view;
  private final Terms.Known known;
  private final String name;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Range> left = new ArrayList<>();

  private RenameTerm(View view, Terms.Known known, String name) {
    this.view = view;
    this.known = known;
    this.name = name;
  }

  /** The changes that give a term another name. */
  static Rename.Outcome to(View view, ActSummary act, ActSummary.Term term, String newName) {
    String name = newName.strip();
    boolean sound =
        name.codePoints().anyMatch(Character::isLetter)
            && name.codePoints().noneMatch(c -> "*[]\\\r\n\t@#|{}".indexOf(c) >= 0);
    if (!sound) {
      return Rename.refused(Rename.Refusal.MALFORMED);
    }
    Terms.Known known = new Terms.Known(act, term);
    boolean taken =
        Terms.in(view, act).stream()
            .anyMatch(
                it ->
                    !it.equals(known)
                        && PathFinder.folded(it.term().term()).equals(PathFinder.folded(name)));
    if (taken) {
      return Rename.refused(Rename.Refusal.TAKEN);
    }
    return new RenameTerm(view, known, name).outcome();
  }

  private Rename.Outcome outcome() {
    Optional<Range> defined = definition(view, known);
    if (defined.isEmpty()) {
      return Rename.refused(Rename.Refusal.NOTHING);
    }
    edits.add(new Edit(defined.get(), name));
    references();
    for (Terms.Use use : Terms.uses(view, known)) {
      if (edits.stream().noneMatch(edit -> meet(edit.range(), use.range()))) {
        use(use.range());
      }
    }
    return new Rename.Outcome(List.copyOf(edits), null, List.copyOf(left));
  }

  /** The words that define a term, which may stand on several lines. */
  static Optional<Range> definition(View view, Terms.Known known) {
    return view.reading(known.act().file()).stream()
        .flatMap(reading -> reading.terms().stream())
        .filter(it -> it.offset() == known.term().offset())
        .findFirst()
        .map((ReadTerm it) -> new Range(known.act().file(), it.offset(), it.length()));
  }

  private static boolean meet(Range one, Range other) {
    return one.file().equals(other.file())
        && one.offset() < other.end()
        && other.offset() < one.end();
  }

  private void use(Range range) {
    ActSummary act = view.book().file(range.file()).orElse(known.act());
    String words = view.text(range.file()).orElse("").substring(range.offset(), range.end());
    Forms forms = Forms.of(view.book().jurisdictions().vocabulary(), act.language());
    Optional<String> form =
        isName(words) || quoted(range)
            ? Optional.empty()
            : forms.corresponding(known.term().term(), words, name);
    form.ifPresentOrElse(it -> edits.add(new Edit(range, it)), () -> left.add(range));
  }

  /** Whether several words have capitals that the term has not: the title of something else. */
  private boolean isName(String words) {
    List<String> used = Forms.words(words);
    List<String> term = Forms.words(known.term().term());
    return used.size() > 1
        && used.size() == term.size()
        && IntStream.range(1, used.size())
            .anyMatch(
                i ->
                    Character.isUpperCase(used.get(i).codePointAt(0))
                        && !Character.isUpperCase(term.get(i).codePointAt(0)))
        && !words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Whether the words stand in quotation marks: then they are words of somebody else. */
  private boolean quoted(Range range) {
    String text = view.text(range.file()).orElse("");
    int paragraph = text.lastIndexOf("\n\n", Math.max(0, range.offset() - 1)) + 1;
    int open = 0;
    boolean straight = false;
    for (int i = paragraph; i < range.offset(); i++) {
      char c = text.charAt(i);
      open += c == '«' || c == '“' || c == '„' ? 1 : c == '»' || c == '”' ? -1 : 0;
      straight ^= c == '"';
    }
    return open > 0 || straight;
  }

  /** Steps such as {@code def.legal_act}. */
  private void references() {
    String old = PathFinder.folded(known.term().term());
    var target = new Citations.Target(known.act(), known.term().provision());
    for (Citations.Citing citing : Citations.of(view, target)) {
      References references = citing.act().references();
      String path = references.path(citing.reference());
      int at = path.indexOf("def.");
      int from = at + "def.".length();
      int slash = at < 0 ? -1 : path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      String step = at < 0 ? "" : path.substring(from, end).replaceFirst("~\\d+$", "");
      if (at >= 0 && PathFinder.folded(step).equals(old)) {
        int offset = references.pathOffset(citing.reference()) + from;
        edits.add(
            new Edit(
                new Range(citing.act().file(), offset, step.length()), PathFinder.folded(name)));
      }
    }
  }
}
