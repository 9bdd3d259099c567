package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zan.cli.law.PlanRun;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.output.UnifiedDiff;
import org.zan.history.Audit;
import org.zan.history.Irregularity;
import org.zan.history.LegalRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan audit [RANGE]}: whether every change of the law is explained. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  private static final int SHORT = 10;

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "RANGE", defaultValue = "HEAD", descriptionKey = "range")
  private String range;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalRepository repository = LegalRepository.open(console.folder())) {
      PlanRun.recover(console, repository);
      Audit.Result result = Audit.of(repository, range, done -> {});
      if (format == ListFormat.json) {
        json(result);
      } else {
        text(result);
      }
      return result.irregularities().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }

  private String message(Irregularity irregularity) {
    return console.messages().get(irregularity.kind().key(), irregularity.data().toArray());
  }

  private void text(Audit.Result result) {
    Paint paint = console.terminal().colour() ? Paint.COLOUR : Paint.PLAIN;
    for (Irregularity one : result.irregularities()) {
      console.out().println(one.commit().substring(0, SHORT) + " " + one.subject());
      console.out().println("  " + message(one));
      for (Irregularity.Difference difference : one.differences()) {
        console.out().print(diff(difference, paint));
      }
    }
    for (Audit.Ground ground : result.ground()) {
      String commit = ground.commit().substring(0, SHORT) + " " + ground.subject();
      console.out().println(console.messages().get("audit.ground", commit));
    }
    console
        .out()
        .println(
            console
                .messages()
                .get(
                    result.irregularities().isEmpty() ? "audit.clean" : "audit.summary",
                    result.commits(),
                    result.enactments(),
                    result.editorial(),
                    result.irregularities().size()));
  }

  /** From what ought to be to what is there. */
  private static String diff(Irregularity.Difference difference, Paint paint) {
    return UnifiedDiff.of(
        difference.file(),
        difference.expected().orElse(""),
        difference.found().orElse(""),
        line -> "",
        paint);
  }

  private void json(Audit.Result result) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.setSerializeNulls(true);
    json.beginObject();
    json.name("commits").value(result.commits());
    json.name("enactments").value(result.enactments());
    json.name("editorial").value(result.editorial());
    json.name("ground").beginArray();
    for (Audit.Ground ground : result.ground()) {
      json.value(ground.commit());
    }
    json.endArray();
    json.name("irregularities").beginArray();
    for (Irregularity one : result.irregularities()) {
      json.beginObject();
      json.name("commit").value(one.commit());
      json.name("subject").value(one.subject());
      json.name("kind").value(one.kind().key().substring("audit.".length()));
      json.name("message").value(message(one));
      json.name("differences").beginArray();
      for (Irregularity.Difference difference : one.differences()) {
        json.beginObject();
        json.name("file").value(difference.file());
        value(json.name("expected"), difference.expected());
        value(json.name("found"), difference.found());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
    console.out().print(text + "\n");
  }

  private static void value(JsonWriter json, Optional<String> text) throws IOException {
    json.value(text.orElse(null));
  }
}
