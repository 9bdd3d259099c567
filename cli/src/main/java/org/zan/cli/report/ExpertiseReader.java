package org.zan.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zan.cli.check.BookReport;
import org.zan.cli.check.Figures;
import org.zan.cli.check.Found;
import org.zan.cli.check.Scope;
import org.zan.cli.check.Sources;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.View;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.readability.Readability;
import org.zan.dsl.readability.ReadabilityReader;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.workspace.CheckedBook;

/** Puts an expertise together from a statute book that was checked. */
public final class ExpertiseReader {
  private static final int MOST_ACTS = 25;
  private static final int MOST_OF_ONE_ACT = 3;

  private final Scope scope;
  private final CheckedBook checked;
  private final StatuteBook book;
  private final String language;
  private final Sources sources;
  private final BookReport report;
  private final View view;
  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, Integer> shownOfFile = new HashMap<>();
  private final Map<String, int[]> byFile = new LinkedHashMap<>();

  /**
   * An expertise to come.
   *
   * @param scope what it is about
   * @param checked the statute book, checked
   * @param folder the folder in which the user stands
   * @param language the reader's
   */
  public ExpertiseReader(Scope scope, CheckedBook checked, Path folder, String language) {
    this.scope = scope;
    this.checked = checked;
    this.book = checked.book();
    this.language = language;
    this.sources = new Sources(checked.root(), folder, scope.files().reader());
    this.report = new BookReport(checked, folder, scope.files().reader());
    this.view = new TextView(book, sources);
  }

  /** A statute book whose texts are read when they are asked for. */
  private record TextView(StatuteBook book, Sources sources) implements View {
    @Override
    public Optional<ActReading> reading(String file) {
      return text(file).map(text -> ActReader.read(file, text, book.jurisdictions()));
    }

    @Override
    public Optional<String> text(String file) {
      return Optional.of(sources.text(file).text());
    }
  }

  /**
   * Puts it together.
   *
   * @param most how many findings of each rule are shown
   * @param day when the report is made
   * @param readability whether figures of readability are wanted, for which all texts are read
   */
  public Expertise read(int most, LocalDate day, boolean readability) throws IOException {
    Tally tally = new Tally();
    List<Passage> unmade = new ArrayList<>();
    report.each(null, tally, Integer.MAX_VALUE, found -> take(found, most, unmade));
    tally.acts(
        book.files().stream()
            .filter(act -> !act.data() && scope.wanted().test(act.file()))
            .count());
    Figures figures = new Figures();
    figures.add(book, scope.wanted());
    return new Expertise(
        subject(day),
        figures,
        tally,
        rules(tally),
        acts(),
        new NetworkReader(book, scope.wanted(), language, act -> Parts.title(view, act)).read(),
        new GapsReader(book, scope.wanted(), sources).read(unmade),
        readability ? readability() : List.of());
  }

  /**
   * Reads all texts once more, on all processors: an index that holds such figures costs others.
   */
  private List<Expertise.OfLanguage> readability() {
    Map<String, List<Readability>> byLanguage =
        book.files().parallelStream()
            .filter(act -> !act.data() && scope.wanted().test(act.file()))
            .map(this::figures)
            .collect(
                Collectors.groupingBy(Readability::language, TreeMap::new, Collectors.toList()));
    Vocabulary vocabulary = book.jurisdictions().vocabulary();
    return byLanguage.entrySet().stream()
        .map(
            entry -> {
              Readability all =
                  entry.getValue().stream()
                      .reduce(Readability.none(entry.getKey()), Readability::plus);
              return new Expertise.OfLanguage(
                  all, entry.getValue().size(), all.formula(vocabulary), all.score(vocabulary));
            })
        .filter(it -> it.figures().words() > 0)
        .toList();
  }

  private Readability figures(ActSummary act) {
    String text = scope.files().reader().read(checked.root().resolve(act.file())).text();
    return ReadabilityReader.of(ActReader.read(act.file(), text, book.jurisdictions()));
  }

  private Expertise.Subject subject(LocalDate day) {
    List<ActSummary> acts =
        book.files().stream()
            .filter(act -> !act.data() && scope.wanted().test(act.file()))
            .toList();
    if (acts.size() == 1) {
      ActSummary act = acts.get(0);
      return new Expertise.Subject(
          Parts.title(view, act),
          act.identity().map(ActId::toString).orElse(act.file()),
          act.bill() ? Expertise.Sort.BILL : Expertise.Sort.ACT,
          day);
    }
    String name = book.jurisdictions().of(book.settings().jurisdiction()).name();
    String folder = String.valueOf(checked.root().getFileName());
    String called = book.settings().name(language);
    String own = called.isEmpty() ? folder : called;
    return new Expertise.Subject(
        name.isEmpty() ? own : name, name.isEmpty() ? "" : own, Expertise.Sort.BOOK, day);
  }

  /** Of each rule some findings are shown, and few of one act, so that all its forms are seen. */
  private void take(Found found, int most, List<Passage> unmade) {
    String rule = found.finding().rule().id();
    String file = found.finding().place().file();
    List<Passage> shown = passages.computeIfAbsent(rule, id -> new ArrayList<>());
    boolean all = most == Integer.MAX_VALUE;
    int ofFile = all ? 0 : shownOfFile.merge(rule + " " + file, 1, Integer::sum);
    boolean gap = GapsReader.RULE.equals(rule) && unmade.size() < most;
    boolean here = shown.size() < most && ofFile <= MOST_OF_ONE_ACT;
    if (here || gap) {
      Passage passage = passage(found);
      if (here) {
        shown.add(passage);
      }
      if (gap) {
        unmade.add(passage);
      }
    }
  }

  private Passage passage(Found found) {
    Finding finding = found.finding();
    Spot spot = found.spot();
    List<Passage.Related> related =
        found.related().stream()
            .map(it -> new Passage.Related(it.toString(), Passage.Words.around(it)))
            .toList();
    Optional<ActSummary> act = book.file(finding.place().file());
    int provision = act.map(it -> it.provisions().at(spot.offset())).orElse(0);
    return new Passage(
        finding.severity(),
        finding.message(language),
        act.map(ActSummary::language).orElse(""),
        act.map(it -> Parts.title(view, it)).orElse(finding.place().file()),
        act.map(it -> heading(it, provision)).orElse(""),
        act.map(it -> Parts.address(book, it, provision)).orElse(""),
        spot.toString(),
        Passage.Words.around(spot),
        related,
        finding.fixTitle(language));
  }

  /** The heading under which a provision stands; empty where it stands before the first one. */
  private String heading(ActSummary act, int provision) {
    Provisions provisions = act.provisions();
    int p = provision;
    while (p > 0 && provisions.kind(p) != Part.Kind.LEVEL) {
      p = provisions.parent(p);
    }
    return p <= 0 ? "" : Parts.label(view, act, p);
  }

  private List<Expertise.OfRule> rules(Tally tally) {
    Map<String, RuleInfo> infos = new HashMap<>();
    checked
        .findings()
        .values()
        .forEach(list -> list.forEach(it -> infos.putIfAbsent(it.rule().id(), it.rule())));
    return tally.lines().stream()
        .map(
            line ->
                new Expertise.OfRule(
                    infos.get(line.rule()),
                    line.severity(),
                    line.found(),
                    passages.getOrDefault(line.rule(), List.of())))
        .toList();
  }

  private List<Expertise.OfAct> acts() {
    checked
        .findings()
        .forEach(
            (file, findings) -> {
              int[] counts = new int[Severity.values().length];
              findings.forEach(it -> counts[it.severity().ordinal()]++);
              byFile.put(file, counts);
            });
    return byFile.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, int[]> it) -> -it.getValue()[Severity.ERROR.ordinal()])
                .thenComparing(it -> -it.getValue()[Severity.WARNING.ordinal()])
                .thenComparing(it -> -it.getValue()[Severity.INFO.ordinal()]))
        .limit(MOST_ACTS)
        .map(it -> act(it.getKey(), it.getValue()))
        .toList();
  }

  private Expertise.OfAct act(String file, int[] counts) {
    Optional<ActSummary> act = book.file(file);
    return new Expertise.OfAct(
        sources.path(file),
        act.map(it -> Parts.title(view, it)).orElse(file),
        act.map(ActSummary::label).orElse(""),
        counts[Severity.ERROR.ordinal()],
        counts[Severity.WARNING.ordinal()],
        counts[Severity.INFO.ordinal()]);
  }
}
