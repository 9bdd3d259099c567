package org.zan.cli.law;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.zan.cli.Console;
import org.zan.cli.ExitCode;
import org.zan.cli.Messages;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.output.UnifiedDiff;
import org.zan.history.Committer;
import org.zan.history.Enactments;
import org.zan.history.GitSettings;
import org.zan.history.HistoryFailure;
import org.zan.history.HistoryFailure.Reason;
import org.zan.history.LegalRepository;
import org.zan.history.Plan;
import org.zan.history.Recovery;
import org.zan.history.Waiting;

/** Plans commits that record law, shows or writes them, and tells what waits. */
public final class PlanRun {
  private static final int SHORT = 10;

  private final Console console;
  private final LegalRepository repository;
  private boolean dry;
  private Boolean signed;
  private LocalDate asOf;

  /** Makes the plan. */
  public interface Planning {
    /** The plan of a committer, for what is in force by a date. */
    Plan plan(Committer committer, LocalDate date) throws IOException;
  }

  /** A run in a repository. */
  public PlanRun(Console console, LegalRepository repository) {
    this.console = console;
    this.repository = repository;
  }

  /** Whether the plan is only shown. */
  public PlanRun dry(boolean only) {
    dry = only;
    return this;
  }

  /** Whether the commits are signed; null where Git's settings say it. */
  public PlanRun signed(Boolean all) {
    signed = all;
    return this;
  }

  /** By which date, where that is not today; may be null. */
  public PlanRun asOf(LocalDate date) {
    asOf = date;
    return this;
  }

  /** Finishes what a killed process left, and says so. */
  public static void recover(Console console, LegalRepository repository) throws IOException {
    Recovery.Result result = Recovery.run(repository);
    Messages messages = console.messages();
    if (result.needed()) {
      console.complain(messages.get(result.done() ? "law.finished" : "law.undone"));
    }
    result.left().forEach(file -> console.complain(messages.get("law.left", file)));
  }

  /**
   * Runs.
   *
   * @return the exit code
   */
  public int run(Planning planning, boolean json) throws IOException {
    if (!dry) {
      recover(console, repository);
    }
    Committer committer =
        dry
            ? Committer.whoever(repository, console.environment())
            : Committer.of(repository, console.environment());
    LocalDate date = asOf == null ? committer.day() : asOf;
    if (!dry && date.isAfter(committer.day())) {
      throw new HistoryFailure(Reason.NOT_YET, date, committer.day());
    }
    Plan plan = planning.plan(committer, date);
    List<String> ids = dry ? List.of() : plan.write(committer, sign());
    if (json) {
      json(plan, ids);
    } else {
      text(plan, ids);
    }
    return ExitCode.OK;
  }

  private boolean sign() {
    return signed == null
        ? GitSettings.of(repository, console.environment()).is("commit.gpgsign")
        : signed;
  }

  private void text(Plan plan, List<String> ids) throws IOException {
    Paint paint = console.terminal().colour() ? Paint.COLOUR : Paint.PLAIN;
    for (int i = 0; i < plan.commits().size(); i++) {
      Plan.Commit commit = plan.commits().get(i);
      if (dry) {
        console.out().print(commit.message() + "\n");
        commit.changes().forEach(change -> console.out().print(diff(change, paint)));
        console.out().println();
      } else {
        console.out().println(ids.get(i).substring(0, SHORT) + " " + commit.subject());
        commit.changes().forEach(change -> console.out().println("  " + sign(change)));
      }
    }
    if (plan.commits().isEmpty()) {
      console.out().println(console.messages().get("law.nothing"));
    }
    if (!dry) {
      tellWaiting();
    }
  }

  private void tellWaiting() throws IOException {
    for (Waiting one : Enactments.pending(repository)) {
      String date =
          one.date().map(LocalDate::toString).orElse(console.messages().get("pending.undated"));
      console
          .out()
          .println(console.messages().get("law.waits", date, one.act(), one.changes().size()));
    }
  }

  private static String sign(Plan.Change change) {
    return (change.before().isEmpty() ? "+ " : change.after().isEmpty() ? "- " : "~ ")
        + change.file();
  }

  private static String diff(Plan.Change change, Paint paint) {
    return UnifiedDiff.of(
        change.file(), change.before().orElse(""), change.after().orElse(""), line -> "", paint);
  }

  private void json(Plan plan, List<String> ids) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.setSerializeNulls(true);
    json.beginArray();
    for (int i = 0; i < plan.commits().size(); i++) {
      Plan.Commit commit = plan.commits().get(i);
      json.beginObject();
      json.name("commit").value(dry ? null : ids.get(i));
      json.name("subject").value(commit.subject());
      json.name("author").value(commit.author());
      json.name("message").value(commit.message());
      json.name("files").beginArray();
      for (Plan.Change change : commit.changes()) {
        json.value(change.file());
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    console.out().print(text + "\n");
  }
}
