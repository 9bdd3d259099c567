package org.zan.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.history.Irregularity.Difference;
import org.zan.history.Irregularity.Kind;

/** Plans a commit that records law again, from the commit before, and compares. */
final class EnactmentAudit {
  private final LegalRepository repository;
  private final RevCommit parent;
  private final RevCommit commit;
  private final Consumer<Irregularity> out;
  private final BookAtCommit before;
  private final BookAtCommit after;

  EnactmentAudit(
      LegalRepository repository, RevCommit parent, RevCommit commit, Consumer<Irregularity> out)
      throws IOException {
    this.repository = repository;
    this.parent = parent;
    this.commit = commit;
    this.out = out;
    this.before = repository.book(parent);
    this.after = repository.book(commit);
  }

  void examine(LegalCommit legal) throws IOException {
    Optional<ActId> id = legal.act().flatMap(ActId::parse);
    if (id.isEmpty()) {
      report(Kind.NO_ACT, List.of(legal.act().orElse("")), List.of());
      return;
    }
    Enactments enactments = Enactments.in(repository, commit.getCommitterIdent());
    try {
      Optional<EnactedAct> held = EnactedAct.in(before, id.get());
      Optional<Plan> plan =
          Determination.claimed(commit)
              ? determination(enactments, id.get())
              : held.isPresent()
                  ? commencement(enactments, held.get(), legal)
                  : enactment(enactments, id.get(), legal);
      if (plan.isPresent()) {
        compare(plan.get().planned().get(0));
      }
    } catch (UnappliedFailure e) {
      UnappliedFailure.Cause first = e.causes().get(0);
      String what = first.words() + " (" + first.finding().rule().id() + ")";
      report(Kind.NOT_APPLICABLE, List.of(e.act(), what), changed());
    } catch (HistoryFailure e) {
      String what = String.join(", ", e.data());
      report(Kind.NOT_APPLICABLE, List.of(id.get().toString(), what), changed());
    }
  }

  private Optional<Plan> commencement(Enactments enactments, EnactedAct act, LegalCommit legal)
      throws IOException {
    Optional<LocalDate> date = legal.effective().filter(act.dates()::contains);
    if (date.isEmpty()) {
      String given = legal.effective().map(LocalDate::toString).orElse("—");
      report(Kind.NO_EFFECT, List.of(act.id().toString(), given), changed());
      return Optional.empty();
    }
    if (Past.of(repository, parent).records(new LegalOrder(date.get(), act.id()))) {
      report(Kind.REPEATED, List.of(act.id().toString(), date.get().toString()), changed());
      return Optional.empty();
    }
    requireCome(date.get());
    return Optional.of(enactments.commence(parent, act, date.get()));
  }

  private Optional<Plan> determination(Enactments enactments, ActId id) throws IOException {
    Optional<Determination> determined = Determination.of(commit);
    if (determined.isEmpty() || before.book().acts(id.toString()).isEmpty()) {
      report(Kind.NO_EFFECT, List.of(id.toString(), "—"), changed());
      return Optional.empty();
    }
    return Optional.of(enactments.determine(parent, id, determined.get()));
  }

  private void requireCome(LocalDate date) {
    LocalDate day = Committer.day(commit.getCommitterIdent());
    if (date.isAfter(day)) {
      report(Kind.EARLY, List.of(date.toString(), day.toString()), List.of());
    }
  }

  private Optional<Plan> enactment(Enactments enactments, ActId id, LegalCommit legal)
      throws IOException {
    List<ActSummary> versions = after.book().acts(id.toString());
    Optional<Adoption> adoption =
        versions.isEmpty()
            ? Optional.empty()
            : after.reading(versions.get(0).file()).flatMap(Adoption::of);
    if (adoption.isEmpty()) {
      report(Kind.NO_ACT, List.of(id.toString()), changed());
      return Optional.empty();
    }
    Optional<String> bill = bill(adoption.get(), id);
    if (bill.isEmpty()) {
      report(Kind.NO_BILL, List.of(id.toString()), changed());
      return Optional.empty();
    }
    boolean amending = versions.get(0).file().startsWith(EnactedNames.ENACTED);
    if (amending) {
      legal.effective().ifPresent(this::requireCome);
    }
    LocalDate asOf = !amending ? LocalDate.MAX : legal.effective().orElse(LocalDate.MIN);
    Plan plan = enactments.enact(null, parent, bill.get(), adoption.get(), asOf);
    return Optional.of(plan);
  }

  /** The bill that is gone and gives this identity. */
  private Optional<String> bill(Adoption adoption, ActId id) {
    for (ActSummary bill : before.book().files()) {
      if (bill.bill()
          && bill.identity().isPresent()
          && !after.files().containsKey(bill.file())
          && adoption.identity(bill.identity().get()).equals(id)) {
        return Optional.of(bill.file());
      }
    }
    return Optional.empty();
  }

  private void compare(PlannedCommit expected) throws IOException {
    SortedMap<String, Optional<ObjectId>> blobs = new TreeMap<>();
    BookAtCommit book = before.with(expected.changes());
    expected
        .changes()
        .forEach(
            (file, text) ->
                blobs.put(repository.prefix() + file, text.map(words -> book.files().get(file))));
    try (ObjectReader reader = repository.git().newObjectReader();
        ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
      ObjectId tree =
          new TreeWriter(reader, folder -> folder.computeId(ids), parent.getTree()).write(blobs);
      if (!commit.getTree().equals(tree)) {
        report(Kind.OTHER_TEXTS, List.of(), differences(expected));
      }
    }
    if (!commit.getFullMessage().equals(expected.message())) {
      report(
          Kind.OTHER_MESSAGE,
          List.of(),
          List.of(
              new Difference(
                  "message",
                  Optional.of(expected.message()),
                  Optional.of(commit.getFullMessage()))));
    }
    PersonIdent author = commit.getAuthorIdent();
    if (!author.toExternalString().equals(expected.author().toExternalString())) {
      report(
          Kind.OTHER_AUTHOR,
          List.of(expected.author().toExternalString(), author.toExternalString()),
          List.of());
    }
  }

  /** Where the commit's files are not those of the plan. */
  private List<Difference> differences(PlannedCommit expected) throws IOException {
    SortedMap<String, WorkTree.Change> changes =
        new TreeMap<>(WorkTree.changes(repository.git(), parent.getTree(), commit.getTree()));
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, Optional<String>> change : expected.changes().entrySet()) {
      WorkTree.Change made = changes.remove(repository.prefix() + change.getKey());
      Optional<String> found =
          made == null ? before.text(change.getKey()) : repository.text(made.after());
      if (!found.equals(change.getValue())) {
        differences.add(new Difference(change.getKey(), change.getValue(), found));
      }
    }
    for (Map.Entry<String, WorkTree.Change> more : changes.entrySet()) {
      differences.add(difference(more.getKey(), more.getValue()));
    }
    return differences;
  }

  private Difference difference(String path, WorkTree.Change change) throws IOException {
    String name =
        path.startsWith(repository.prefix()) ? path.substring(repository.prefix().length()) : path;
    return new Difference(name, repository.text(change.before()), repository.text(change.after()));
  }

  private List<Difference> changed() throws IOException {
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, WorkTree.Change> change :
        WorkTree.changes(repository.git(), parent.getTree(), commit.getTree()).entrySet()) {
      differences.add(difference(change.getKey(), change.getValue()));
    }
    return differences;
  }

  private void report(Kind kind, List<String> data, List<Difference> differences) {
    out.accept(new Irregularity(commit.name(), commit.getShortMessage(), kind, data, differences));
  }
}
