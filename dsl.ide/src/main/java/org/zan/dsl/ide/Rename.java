package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.norm.Step;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * Gives a provision another number, an act another alias, or a term another name, and lets every
 * reference in the statute book follow, in all languages of the act. The words that a reference is
 * tied to stay: they are law, and the rule {@code label-mismatch} names those that no longer fit.
 */
public final class Rename {
  /** Why something cannot have the new name. */
  public enum Refusal {
    /** Nothing at this place has a name that can be changed. */
    NOTHING,
    /** It is no number, alias or term. */
    MALFORMED,
    /** Another has it. */
    TAKEN
  }

  /**
   * What comes of it.
   *
   * @param edits all changes, in all files; empty where it is refused
   * @param refusal why not, or null
   * @param left uses of a term that are left as they are, as their form cannot be built
   */
  public record Outcome(List<Edit> edits, Refusal refusal, List<Range> left) {}

  private final View view;
  private final StatuteBook book;

  private Rename(View view) {
    this.view = view;
    this.book = view.book();
  }

  /** The number, alias or term at an offset, where it can be changed. */
  public static Optional<Range> prepare(View view, String file, int offset) {
    Rename rename = new Rename(view);
    return rename
        .alias(file, offset)
        .or(() -> Subject.at(view, file, offset).flatMap(rename::named));
  }

  private Optional<Range> named(Subject subject) {
    if (subject instanceof Subject.Provision it) {
      return number(it.act(), it.provision());
    }
    return subject instanceof Subject.Term ? Optional.of(subject.range()) : Optional.empty();
  }

  /**
   * What has the name that can be changed at an offset: of a term its dictionary form, which a use
   * need not have.
   */
  public static Optional<String> name(View view, String file, int offset) {
    Rename rename = new Rename(view);
    return prepare(view, file, offset)
        .map(
            range ->
                Subject.at(view, file, offset)
                    .filter(Subject.Term.class::isInstance)
                    .map(it -> ((Subject.Term) it).term().term())
                    .orElseGet(() -> rename.words(range)));
  }

  /** The changes that give what stands at an offset another name. */
  public static Outcome to(View view, String file, int offset, String name) {
    Rename rename = new Rename(view);
    Optional<Range> alias = rename.alias(file, offset);
    if (alias.isPresent()) {
      return rename.aliasTo(rename.words(alias.get()), name);
    }
    return Subject.at(view, file, offset)
        .map(subject -> rename.renamed(subject, name))
        .orElse(refused(Refusal.NOTHING));
  }

  private Outcome renamed(Subject subject, String name) {
    if (subject instanceof Subject.Provision it) {
      return numberTo(it.act(), it.provision(), name);
    }
    return subject instanceof Subject.Term it
        ? RenameTerm.to(view, it.act(), it.term(), name)
        : refused(Refusal.NOTHING);
  }

  static Outcome refused(Refusal refusal) {
    return new Outcome(List.of(), refusal, List.of());
  }

  private String words(Range range) {
    return view.text(range.file()).orElse("").substring(range.offset(), range.end());
  }

  /** The alias at an offset: where it is given, or in a reference. */
  private Optional<Range> alias(String file, int offset) {
    Optional<ActSummary> act = book.file(file);
    if (act.isEmpty()) {
      return Optional.empty();
    }
    for (Range given : given(act.get())) {
      if (given.touches(offset)) {
        return Optional.of(given);
      }
    }
    References references = act.get().references();
    for (int i = 0; i < references.size(); i++) {
      boolean names = !references.act(i).isEmpty() && !named(references.act(i)).isEmpty();
      if (names && !hides(act.get(), references.act(i))) {
        Range name = new Range(file, references.actOffset(i), references.act(i).length());
        if (name.touches(offset)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private List<ActSummary> named(String alias) {
    return book.withAlias(alias);
  }

  /** Whether an act gives the name to an act of its own choice. */
  private static boolean hides(ActSummary act, String alias) {
    return act.externals().stream().anyMatch(external -> external.alias().equals(alias));
  }

  /** Where an act gives itself aliases. */
  private List<Range> given(ActSummary act) {
    String text = view.text(act.file()).orElse("");
    return act.header().stream()
        .filter(fact -> fact.name().equals("alias") && !fact.value().isEmpty())
        .filter(fact -> fact.offset() + fact.length() <= text.length())
        .map(
            fact ->
                new Range(
                    act.file(),
                    fact.offset() + fact.length() - fact.value().length(),
                    fact.value().length()))
        .toList();
  }

  /** The changes that give whatever has an alias another one. */
  static Outcome alias(View view, String old, String name) {
    return new Rename(view).aliasTo(old, name);
  }

  private Outcome aliasTo(String old, String name) {
    if (!name.matches("\\p{L}[\\p{L}\\p{N}._-]+")) {
      return refused(Refusal.MALFORMED);
    }
    boolean taken =
        book.aliases().contains(name) || book.files().stream().anyMatch(act -> hides(act, name));
    if (taken) {
      return refused(Refusal.TAKEN);
    }
    List<Edit> edits = new ArrayList<>();
    for (ActSummary act : book.files()) {
      if (act.aliases().contains(old)) {
        given(act).stream()
            .filter(range -> words(range).equals(old))
            .forEach(range -> edits.add(new Edit(range, name)));
      }
      References references = act.references();
      for (int i = 0; i < references.size(); i++) {
        if (references.act(i).equals(old) && !hides(act, old)) {
          edits.add(new Edit(new Range(act.file(), references.actOffset(i), old.length()), name));
        }
      }
    }
    return new Outcome(edits, null, List.of());
  }

  private Optional<Range> number(ActSummary act, int provision) {
    return number(view, act, provision);
  }

  /** The number in the heading or marker of a provision. */
  static Optional<Range> number(View view, ActSummary act, int provision) {
    String number = act.provisions().number(provision);
    Range name = Parts.name(view, act, provision);
    String words = view.text(act.file()).orElse("").substring(name.offset(), name.end());
    Matcher alone =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])")
            .matcher(words);
    int at = !number.isEmpty() && alone.find() ? alone.start() : -1;
    boolean several = !act.provisions().last(provision).isEmpty();
    return at < 0 || several
        ? Optional.empty()
        : Optional.of(new Range(act.file(), name.offset() + at, number.length()));
  }

  private Outcome numberTo(ActSummary act, int provision, String name) {
    if (number(act, provision).isEmpty()) {
      return refused(Refusal.NOTHING);
    }
    if (!name.matches("[\\p{L}\\p{N}]+([.-][\\p{L}\\p{N}]+)*")) {
      return refused(Refusal.MALFORMED);
    }
    int parent = act.provisions().parent(provision);
    int end = act.provisions().next(parent);
    String number = Numbers.normal(name);
    for (int p = parent + 1; p < end; p++) {
      boolean sibling =
          act.provisions().parent(p) == parent
              && act.provisions().lead(p) == act.provisions().lead(provision)
              && act.provisions().level(p).equals(act.provisions().level(provision));
      if (sibling && act.provisions().number(p).equals(number)) {
        return refused(Refusal.TAKEN);
      }
    }
    String path = book.path(act, provision);
    Resolution there = book.resolve(act, "", renamed(path, name));
    boolean leads =
        there.state() == Resolution.State.RESOLVED || there.state() == Resolution.State.REPEALED;
    if (leads && there.moved() == null) {
      return refused(Refusal.TAKEN);
    }
    Set<Edit> edits = new HashSet<>();
    for (ActSummary version : Parts.versions(book, act)) {
      int same = Parts.same(book, act, provision, version);
      if (same >= 0) {
        number(version, same).ifPresent(range -> edits.add(new Edit(range, name)));
      }
    }
    Citations.of(view, new Citations.Target(act, provision))
        .forEach(citing -> follow(citing, act, provision, name).ifPresent(edits::add));
    return new Outcome(List.copyOf(edits), null, List.of());
  }

  /** A path with another number in its last step. */
  private String renamed(String path, String number) {
    int slash = path.lastIndexOf('/');
    return path.substring(0, slash + 1) + step(path.substring(slash + 1), number);
  }

  private String step(String written, String number) {
    Step step = Step.parse(written, book.jurisdictions().vocabulary().levelCodes());
    boolean numbered = step.kind() == Step.Kind.LEVEL || step.kind() == Step.Kind.NUMBER;
    int tilde = written.lastIndexOf('~');
    return numbered ? step.level() + number + (tilde > 0 ? written.substring(tilde) : "") : written;
  }

  /** Changes the step of a reference that leads to the provision. */
  private Optional<Edit> follow(
      Citations.Citing citing, ActSummary act, int provision, String number) {
    References references = citing.act().references();
    int reference = citing.reference();
    String written = references.path(reference);
    ActSummary cited = book.resolve(citing.act(), reference).act();
    int wanted = Parts.same(book, act, provision, cited);
    int from = 0;
    while (from < written.length()) {
      int slash = written.indexOf('/', from);
      int end = slash < 0 ? written.length() : slash;
      int dots = written.indexOf("..", from);
      int cut = dots >= 0 && dots < end ? dots : end;
      if (leads(cited, written.substring(0, cut), wanted)) {
        return Optional.of(edit(citing, from, written.substring(from, cut), number));
      }
      int rest = dots + 2;
      boolean last = cut < end;
      if (last && leads(cited, written.substring(0, from) + written.substring(rest, end), wanted)) {
        return Optional.of(edit(citing, rest, written.substring(rest, end), number));
      }
      from = end + 1;
    }
    return Optional.empty();
  }

  private boolean leads(ActSummary cited, String path, int wanted) {
    Resolution found = book.resolve(cited, "", path);
    boolean leads =
        found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED;
    return leads && found.provision() == wanted && numbered(path);
  }

  private boolean numbered(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    Step step = Step.parse(last, book.jurisdictions().vocabulary().levelCodes());
    return step.kind() == Step.Kind.LEVEL || step.kind() == Step.Kind.NUMBER;
  }

  private Edit edit(Citations.Citing citing, int from, String written, String number) {
    References references = citing.act().references();
    int path = references.pathOffset(citing.reference());
    return new Edit(
        new Range(citing.act().file(), path + from, written.length()), step(written, number));
  }
}
