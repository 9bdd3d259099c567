package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.law.PlanRun;
import org.zan.cli.output.Json;
import org.zan.history.Committer;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;
import org.zan.history.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zan pending}: what enacted acts are still to do. */
@Command(name = "pending")
final class PendingCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  PendingCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalRepository repository = LegalRepository.open(console.folder())) {
      PlanRun.recover(console, repository);
      LocalDate today = Committer.today(console.environment());
      List<Waiting> waiting = Enactments.pending(repository);
      if (format == ListFormat.json) {
        json(waiting, today);
      } else {
        text(waiting, today);
      }
      return ExitCode.OK;
    }
  }

  private void text(List<Waiting> waiting, LocalDate today) {
    Messages messages = console.messages();
    for (Waiting one : waiting) {
      String date = one.date().map(LocalDate::toString).orElse(messages.get("pending.undated"));
      console.out().print(date + "  " + one.act());
      console.out().println(due(one, today) ? "  " + messages.get("pending.due") : "");
      one.changes().forEach(line -> console.out().println("  " + line));
    }
    if (waiting.isEmpty()) {
      console.out().println(messages.get("pending.none"));
    } else if (waiting.stream().anyMatch(one -> due(one, today))) {
      console.out().println(messages.get("pending.commence"));
    }
    if (waiting.stream().anyMatch(one -> one.date().isEmpty())) {
      console.out().println(messages.get("pending.determine"));
    }
  }

  private static boolean due(Waiting waiting, LocalDate today) {
    return waiting.date().filter(date -> !date.isAfter(today)).isPresent();
  }

  private void json(List<Waiting> waiting, LocalDate today) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginArray();
    for (Waiting one : waiting) {
      json.beginObject();
      json.name("act").value(one.act());
      json.name("date").value(one.date().map(LocalDate::toString).orElse(null));
      json.name("due").value(due(one, today));
      json.name("changes").beginArray();
      for (String line : one.changes()) {
        json.value(line);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    console.out().print(text + "\n");
  }
}
