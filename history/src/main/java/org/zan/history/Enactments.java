package org.zan.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.amend.AmendingAct;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;
import org.zan.history.HistoryFailure.Reason;

/**
 * Plans the commits by which bills become acts, and acts take effect. A pure function of the
 * commits that are there, so that {@link Audit} can plan each of them again.
 */
public final class Enactments {
  private final LegalRepository repository;
  private final PersonIdent committer;

  private Enactments(LegalRepository repository, PersonIdent committer) {
    this.repository = repository;
    this.committer = committer;
  }

  /** Enactments in a repository, by somebody at some time. */
  public static Enactments in(LegalRepository repository, Committer committer) {
    return in(repository, committer.ident());
  }

  /** What waits in a repository, whoever asks. */
  public static List<Waiting> pending(LegalRepository repository) throws IOException {
    RevCommit head = repository.head();
    repository.requireWholeHistory();
    return Agenda.of(repository, head, Past.of(repository, head)).waiting();
  }

  static Enactments in(LegalRepository repository, PersonIdent committer) {
    return new Enactments(repository, committer);
  }

  /**
   * Plans the commits that make a bill an act.
   *
   * @param bill name of one of the bill's files in the statute book
   * @param adoption number and dates
   * @param asOf instructions whose date has come by then take effect
   * @throws HistoryFailure where the repository or the bill does not allow it
   * @throws UnappliedFailure where an instruction cannot be carried out
   */
  public Plan enact(String bill, Adoption adoption, LocalDate asOf) throws IOException {
    Ref branch = repository.branch();
    RevCommit head = repository.head();
    repository.requireWholeHistory();
    return enact(branch, head, bill, adoption, asOf);
  }

  /**
   * One of several bills that become acts.
   *
   * @param bill name of one of the bill's files in the statute book
   * @param adoption number and dates
   */
  public record Adopted(String bill, Adoption adoption) {}

  /**
   * Plans the commits that make several bills acts, one after the other, to be written at once: how
   * a history of many acts is replayed.
   *
   * @param bills the bills in the order in which they were adopted
   * @param asOf instructions whose date has come by then take effect
   */
  public Plan enact(List<Adopted> bills, LocalDate asOf) throws IOException {
    Ref branch = repository.branch();
    RevCommit head = repository.head();
    repository.requireWholeHistory();
    Plan plan = new Plan(repository, branch, head, repository.book(head));
    Past past = Past.of(repository, head);
    for (Adopted adopted : bills) {
      enact(plan, past, adopted.bill(), adopted.adoption(), asOf);
    }
    return plan;
  }

  Plan enact(Ref branch, RevCommit head, String bill, Adoption adoption, LocalDate asOf)
      throws IOException {
    Plan plan = new Plan(repository, branch, head, repository.book(head));
    enact(plan, Past.of(repository, head), bill, adoption, asOf);
    return plan;
  }

  private void enact(Plan plan, Past past, String bill, Adoption adoption, LocalDate asOf) {
    BookAtCommit before = plan.book();
    requireOwnFolders(before);
    List<ActSummary> versions = versions(before, bill);
    ActId id = adoption.identity(versions.get(0).identity().orElseThrow());
    List<String> held = before.book().acts(id.toString()).stream().map(ActSummary::file).toList();
    if (!held.isEmpty()) {
      throw new HistoryFailure(Reason.HELD, id, String.join(", ", held));
    }
    Map<String, Optional<String>> texts = enacted(before, versions, id, adoption);
    BookAtCommit book = before.with(texts);
    Optional<EnactedAct> act = EnactedAct.in(book, id);
    if (act.isEmpty()) {
      newAct(plan, id, book, texts);
      return;
    }
    requireAgreement(act.get());
    boolean first = true;
    for (LocalDate date : act.get().dates()) {
      if (!date.isAfter(asOf)) {
        add(plan, first ? book : plan.book(), past, act.get(), date, first ? texts : Map.of());
        first = false;
      }
    }
    if (first) {
      String message = new Announcement(book).of(id, act.get().title(), Optional.empty());
      plan.add(author(book, id), message, texts);
    }
  }

  /** The versions of a bill, the named file among them. */
  private static List<ActSummary> versions(BookAtCommit book, String bill) {
    Optional<ActSummary> named =
        book.book().files().stream().filter(act -> act.file().equals(bill)).findFirst();
    if (named.isEmpty() || !named.get().bill() || named.get().identity().isEmpty()) {
      throw new HistoryFailure(Reason.NOT_A_BILL, bill);
    }
    return book.book().acts(named.get().identity().get().toString()).stream()
        .filter(ActSummary::bill)
        .toList();
  }

  private static void requireOwnFolders(BookAtCommit book) {
    for (String submodule : book.submodules()) {
      if ((submodule + "/").startsWith(EnactedNames.ACTS)
          || (submodule + "/").startsWith(EnactedNames.ENACTED)) {
        throw new HistoryFailure(Reason.SUBMODULE, submodule);
      }
    }
  }

  /** The enacted texts, and the bills taken out. */
  private static Map<String, Optional<String>> enacted(
      BookAtCommit book, List<ActSummary> versions, ActId id, Adoption adoption) {
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    List<ActReading> bills = new ArrayList<>();
    for (ActSummary version : versions) {
      ActReading reading = book.reading(version.file()).orElseThrow();
      if (!reading.malformed().isEmpty()) {
        throw new HistoryFailure(Reason.ERRORS, version.file());
      }
      texts.put(version.file(), Optional.empty());
      bills.add(reading);
    }
    boolean amending =
        bills.stream().anyMatch(bill -> !AmendingAct.of(bill, book.book()).orders().isEmpty());
    for (int i = 0; i < bills.size(); i++) {
      ActSummary version = versions.get(i);
      String name =
          amending
              ? EnactedNames.amending(book, id, version.language(), versions.size())
              : EnactedNames.newAct(
                  book, id, version.aliases(), version.language(), versions.size());
      if (texts.containsKey(name) || book.files().containsKey(name)) {
        throw new HistoryFailure(Reason.HELD, id, name);
      }
      texts.put(name, Optional.of(EnactedText.of(bills.get(i), id, adoption)));
    }
    return texts;
  }

  /** All versions act on the same dates, else one language would say something else. */
  private static void requireAgreement(EnactedAct act) {
    Set<Object> dates = new LinkedHashSet<>();
    act.versions().forEach(version -> dates.add(version.act().dates()));
    if (dates.size() > 1) {
      throw new HistoryFailure(Reason.VERSIONS_DIFFER, act.id());
    }
  }

  private void newAct(Plan plan, ActId id, BookAtCommit book, Map<String, Optional<String>> texts) {
    ActReading act = book.reading(book.book().acts(id.toString()).get(0).file()).orElseThrow();
    Optional<LocalDate> inForce =
        act.headerFact("in-force").flatMap(fact -> LegalDate.leading(fact.value()));
    String title = act.headerFact("title").map(ReadFact::value).orElse("");
    plan.add(author(book, id), new Announcement(book).of(id, title, inForce), texts);
  }

  /**
   * Plans the commits for all that was to take effect, or to end, and has not yet.
   *
   * @param asOf what comes later waits on
   */
  public Plan commence(LocalDate asOf) throws IOException {
    Ref branch = repository.branch();
    RevCommit head = repository.head();
    repository.requireWholeHistory();
    Plan plan = new Plan(repository, branch, head, repository.book(head));
    requireOwnFolders(plan.book());
    Past past = Past.of(repository, head);
    for (Map.Entry<LegalOrder, EnactedAct> open :
        Agenda.of(repository, head, past).open().entrySet()) {
      if (!open.getKey().effective().isAfter(asOf)) {
        add(plan, plan.book(), past, open.getValue(), open.getKey().effective(), Map.of());
      }
    }
    return plan;
  }

  /**
   * Plans the commits for a date that an act left open: one that says it, and those of effects that
   * are due by then.
   *
   * @param name identity or alias of the act
   * @param determined the date
   * @param asOf what comes later waits on
   */
  public Plan determine(String name, Determination determined, LocalDate asOf) throws IOException {
    Ref branch = repository.branch();
    RevCommit head = repository.head();
    repository.requireWholeHistory();
    Plan plan = new Plan(repository, branch, head, repository.book(head));
    requireOwnFolders(plan.book());
    List<ActSummary> held = plan.book().book().acts(name);
    if (held.isEmpty()) {
      held = plan.book().book().withAlias(name);
    }
    ActId id =
        held.stream()
            .filter(act -> !act.bill())
            .findFirst()
            .flatMap(ActSummary::identity)
            .orElseThrow(() -> new HistoryFailure(Reason.NO_ACT, name));
    determine(plan, id, determined);
    Past past = Past.of(repository, head);
    Optional<EnactedAct> before = EnactedAct.in(repository.book(head), id);
    Optional<EnactedAct> act = EnactedAct.in(plan.book(), id);
    if (act.isPresent()) {
      requireAgreement(act.get());
      for (LocalDate date : act.get().dates()) {
        boolean fresh = !before.orElseThrow().dates().contains(date);
        if (fresh && !date.isAfter(asOf) && !past.records(new LegalOrder(date, id))) {
          add(plan, plan.book(), past, act.get(), date, Map.of());
        }
      }
    }
    return plan;
  }

  /** Plans the commit that says a date, on a commit. */
  Plan determine(RevCommit head, ActId id, Determination determined) throws IOException {
    Plan plan = new Plan(repository, null, head, repository.book(head));
    determine(plan, id, determined);
    return plan;
  }

  private void determine(Plan plan, ActId id, Determination determined) {
    BookAtCommit book = plan.book();
    String by = determined.by();
    int path = by.indexOf('#');
    Optional<ActId> reason = identity(book, path < 0 ? by : by.substring(0, path));
    if (!by.isEmpty() && reason.isEmpty()) {
      throw new HistoryFailure(Reason.NO_ACT, by);
    }
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    String title = "";
    boolean amending = false;
    for (ActSummary version : book.book().acts(id.toString())) {
      ActReading reading = book.reading(version.file()).orElseThrow();
      Part provision = provision(book, version, reading, determined.path());
      String text =
          determined
              .text(reading, provision)
              .orElseThrow(() -> new HistoryFailure(Reason.NOTHING_OPEN, id));
      texts.put(version.file(), Optional.of(text));
      amending |= version.file().startsWith(EnactedNames.ENACTED);
      title = title.isEmpty() ? reading.headerFact("title").map(ReadFact::value).orElse("") : title;
    }
    Optional<LocalDate> effective =
        amending || determined.fact().equals(Determination.PUBLISHED)
            ? Optional.empty()
            : Optional.of(determined.date());
    String message = new Announcement(book).of(id, title, determined, effective);
    plan.add(author(book, reason.orElse(id)), message, texts);
  }

  /** The identity that a name means, of an act that may not be held. */
  private static Optional<ActId> identity(BookAtCommit book, String name) {
    List<ActSummary> named = book.book().withAlias(name);
    return named.isEmpty() ? ActId.parse(name) : named.get(0).identity();
  }

  private static Part provision(
      BookAtCommit book, ActSummary version, ActReading reading, String path) {
    if (path.isEmpty()) {
      return reading.act();
    }
    Resolution found = book.book().resolve(version, "", path);
    if (found.state() != Resolution.State.RESOLVED || found.act() != version) {
      throw new HistoryFailure(Reason.NO_PROVISION, version.label(), path);
    }
    return inOrder(reading.act()).get(found.provision());
  }

  /** The pieces of an act in the order of its summary: each before what stands in it. */
  private static List<Part> inOrder(Part part) {
    List<Part> parts = new ArrayList<>();
    parts.add(part);
    part.children().forEach(child -> parts.addAll(inOrder(child)));
    return parts;
  }

  /** Plans the commit for one act on one date. */
  Plan commence(RevCommit head, EnactedAct act, LocalDate date) throws IOException {
    Plan plan = new Plan(repository, null, head, repository.book(head));
    add(plan, plan.book(), Past.of(repository, head), act, date, Map.of());
    return plan;
  }

  private void add(
      Plan plan,
      BookAtCommit book,
      Past past,
      EnactedAct act,
      LocalDate date,
      Map<String, Optional<String>> besides) {
    LegalOrder when = new LegalOrder(date, act.id());
    Effect effect = Effect.of(book, past, act, when);
    if (act.orders().stream().anyMatch(order -> order.expires().isPresent())) {
      // To undo it one day of this plan takes the book before; all the others are let go.
      past.note(when, book);
    }
    Map<String, Optional<String>> changes = new LinkedHashMap<>(besides);
    changes.putAll(effect.changes());
    String message = new Announcement(book).of(act.id(), act.title(), date, effect);
    plan.add(author(book, act.id()), message, changes);
  }

  /** The body that issues acts of this kind, at the adoption. */
  private PersonIdent author(BookAtCommit book, ActId id) {
    Jurisdiction jurisdiction = book.book().jurisdictions().of(id.jurisdiction());
    // The language of histories: subjects are English too.
    String name =
        jurisdiction.kind(id.kind()).map(jurisdiction::issuers).orElse(List.of()).stream()
            .findFirst()
            .map(body -> body.name("en"))
            .orElse(jurisdiction.name());
    Optional<LocalDate> adopted =
        LegalDate.leading(id.date()).filter(date -> date.getYear() >= 1970);
    return adopted
        .map(
            date ->
                new PersonIdent(
                    name, "", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .orElseGet(
            () -> new PersonIdent(name, "", committer.getWhenAsInstant(), committer.getZoneId()));
  }
}
