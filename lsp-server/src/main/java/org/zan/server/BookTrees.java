package org.zan.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.summary.ActSummary;
import org.zan.server.protocol.BookTree;

/** A statute book as a tree: from the index, and from the beginnings of files. */
final class BookTrees {
  private static final String ENACTED = "enacted/";

  /** Longer headers are rare; what is cut off then is a fact at their end. */
  private static final int HEADER = 8_192;

  private final Context context;
  private final LiveBook live;
  private final BookView view;
  private final LocalDate date;
  private final CancelChecker cancel;
  private final String language;

  /** What the header of a file says. */
  private record Header(Map<String, String> facts) {
    Optional<String> fact(String name) {
      return Optional.ofNullable(facts.get(name));
    }

    Optional<LocalDate> day(String name) {
      Optional<LocalDate> published = fact("published").flatMap(LegalDate::leading);
      return fact(name).flatMap(it -> LegalDate.day(it, published));
    }
  }

  /** The status of an act and the day since which it has it. */
  private record Status(String name, LocalDate since) {}

  BookTrees(Context context, LiveBook live, LocalDate date, CancelChecker cancel) {
    this.context = context;
    this.live = live;
    this.view = new BookView(live);
    this.date = date;
    this.cancel = cancel;
    this.language = context.settings().language();
  }

  BookTree tree() {
    Map<String, List<ActSummary>> acts = new LinkedHashMap<>();
    Map<String, List<ActSummary>> bills = new LinkedHashMap<>();
    Map<String, List<ActSummary>> enacted = new LinkedHashMap<>();
    for (ActSummary act : view.book().files()) {
      if (!act.data()) {
        var group = act.bill() ? bills : act.file().startsWith(ENACTED) ? enacted : acts;
        String key = act.identity().map(ActId::key).orElse(act.file());
        group.computeIfAbsent(key, it -> new ArrayList<>()).add(act);
      }
    }
    String name = view.book().settings().name(language);
    return new BookTree(
        Uris.of(live.root()),
        name.isEmpty() ? String.valueOf(live.root().getFileName()) : name,
        live.isReady(),
        date.toString(),
        kinds(acts),
        bills(bills),
        enacted(enacted));
  }

  private List<BookTree.Kind> kinds(Map<String, List<ActSummary>> acts) {
    Map<String, List<BookTree.Act>> byKind = new TreeMap<>();
    Map<String, Optional<Jurisdiction.Kind>> kinds = new LinkedHashMap<>();
    for (List<ActSummary> versions : acts.values()) {
      cancel.checkCanceled();
      Optional<ActId> id = versions.get(0).identity();
      String kind = id.map(ActId::kind).orElse("");
      byKind.computeIfAbsent(kind, it -> new ArrayList<>()).add(act(versions));
      kinds.computeIfAbsent(kind, it -> id.flatMap(view.book()::kind));
    }
    List<BookTree.Kind> all = new ArrayList<>();
    byKind.forEach(
        (kind, its) -> {
          its.sort(Comparator.comparing(BookTree.Act::title, String.CASE_INSENSITIVE_ORDER));
          Integer rank =
              kinds
                  .get(kind)
                  .map(Jurisdiction.Kind::rank)
                  .filter(it -> it < Integer.MAX_VALUE)
                  .orElse(null);
          all.add(new BookTree.Kind(kind, label(kind, kinds.get(kind)), rank, its));
        });
    all.sort(Comparator.comparing(it -> it.rank() == null ? Integer.MAX_VALUE : it.rank()));
    return all;
  }

  private String label(String name, Optional<Jurisdiction.Kind> kind) {
    Map<String, String> names = kind.map(Jurisdiction.Kind::names).orElse(Map.of());
    return names.getOrDefault(language, names.values().stream().findFirst().orElse(name));
  }

  private BookTree.Act act(List<ActSummary> versions) {
    ActSummary shown = shown(versions);
    Header header = header(shown);
    Status status = status(header);
    return new BookTree.Act(
        identity(shown),
        alias(shown),
        header.fact("title").orElseGet(shown::label),
        status.name(),
        status.since() == null ? null : status.since().toString(),
        versions(versions));
  }

  private Status status(Header header) {
    for (String end : List.of("repealed", "annulled", "expires")) {
      Optional<LocalDate> day = header.day(end);
      boolean ended =
          header.fact(end).isPresent()
              && day.map(it -> !it.isAfter(date)).orElse(!end.equals("expires"));
      if (ended) {
        return new Status(end.equals("expires") ? "expired" : "repealed", day.orElse(null));
      }
    }
    Optional<LocalDate> since = header.day("in-force");
    if (since.isEmpty() && header.fact("in-force").isPresent()) {
      return new Status("undetermined", null);
    }
    boolean notYet = since.filter(it -> it.isAfter(date)).isPresent();
    return new Status(notYet ? "not-yet" : "in-force", since.orElse(null));
  }

  private List<BookTree.Bill> bills(Map<String, List<ActSummary>> bills) {
    BillStates states = new BillStates(live, view, date, cancel);
    List<BookTree.Bill> all = new ArrayList<>();
    bills.forEach(
        (key, versions) -> {
          ActSummary shown = shown(versions);
          List<String> conflicts = states.conflicts(identity(shown));
          String state =
              states.fails(versions) ? "errors" : conflicts.isEmpty() ? "draft" : "conflicts";
          all.add(
              new BookTree.Bill(
                  identity(shown),
                  alias(shown),
                  header(shown).fact("title").orElseGet(shown::label),
                  state,
                  conflicts,
                  states.dates(shown),
                  versions(versions)));
        });
    all.sort(Comparator.comparing(BookTree.Bill::title, String.CASE_INSENSITIVE_ORDER));
    return all;
  }

  private List<BookTree.Enacted> enacted(Map<String, List<ActSummary>> enacted) {
    PendingEffects pending = PendingEffects.of(live, view, date, enacted.values());
    List<BookTree.Enacted> all = new ArrayList<>();
    enacted.forEach(
        (key, versions) -> {
          ActSummary shown = shown(versions);
          List<String> days = pending.days(key);
          boolean undetermined = pending.undetermined(key);
          all.add(
              new BookTree.Enacted(
                  identity(shown),
                  header(shown).fact("title").orElseGet(shown::label),
                  days.isEmpty() && !undetermined ? "in-force" : "pending",
                  days,
                  undetermined,
                  versions(versions)));
        });
    all.sort(Comparator.comparing(BookTree.Enacted::act));
    Collections.reverse(all);
    return all;
  }

  /** The version in the client's language, else the first one. */
  private ActSummary shown(List<ActSummary> versions) {
    return versions.stream()
        .filter(it -> it.language().equals(language))
        .findFirst()
        .orElse(versions.get(0));
  }

  private static String identity(ActSummary act) {
    return act.identity().map(ActId::toString).orElse(act.file());
  }

  private static String alias(ActSummary act) {
    return act.aliases().stream().findFirst().orElse(null);
  }

  private List<BookTree.Version> versions(List<ActSummary> versions) {
    return versions.stream()
        .sorted(Comparator.comparing(ActSummary::language))
        .map(it -> new BookTree.Version(it.language(), context.books().uri(live, it.file(), null)))
        .toList();
  }

  private Header header(ActSummary act) {
    String text = live.beginning(act.file(), HEADER).orElse("");
    int body = act.provisions().size() > 1 ? act.provisions().offset(1) : text.length();
    Map<String, String> facts = new LinkedHashMap<>();
    for (FactLine fact : FactLine.readAll(text.substring(0, Math.min(body, text.length())))) {
      facts.putIfAbsent(fact.name(), fact.value());
    }
    return new Header(facts);
  }
}
