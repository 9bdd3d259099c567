package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.amend.Order;
import org.zan.cli.CheckCommand.Colour;
import org.zan.cli.bills.Articles;
import org.zan.cli.bills.BillBook;
import org.zan.cli.bills.BillNames;
import org.zan.cli.output.BillJson;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.output.UnifiedDiff;
import org.zan.cli.output.WordDiff;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan preview BILL}: what a bill would make of the acts in force. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "BILL", descriptionKey = "bill")
  private String name;

  @Option(names = "--at", paramLabel = "DATE")
  private LocalDate at;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "diff")
  private PreviewFormat format;

  @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
  private Colour colour;

  PreviewCommand(Console console) {
    this.console = console;
  }

  /** How the difference is written. */
  enum PreviewFormat {
    /** Lines, as {@code diff -u} does. */
    diff,
    /** Words. */
    words,
    /** For programs. */
    json
  }

  @Override
  public Integer call() throws IOException {
    BillNames names = BillNames.of(console.folder(), name, language);
    BillBook book;
    try (ProgressBar bar = ProgressBar.on(console, true)) {
      book = BillBook.read(names.root(), console.folder(), bar);
    }
    List<AmendingAct> bills = names.files().stream().map(book::act).toList();
    LocalDate today = LocalDate.now();
    Course course = Course.of(book.book(), book);
    for (AmendingAct bill : bills) {
      course = at == null ? course.whole(bill, today) : course.until(at, bill);
    }
    List<Finding> findings = BillFindings.of(bills, course.findings());
    if (format == PreviewFormat.json) {
      json(bills, book, course, findings);
    } else {
      text(book, course);
      new BillFindings(console).write(findings, book.sources());
      remarks(bills, course, findings, today);
    }
    boolean fails = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void text(BillBook book, Course course) {
    boolean coloured =
        colour == Colour.always || colour == Colour.auto && console.terminal().colour();
    Paint paint = coloured ? Paint.COLOUR : Paint.PLAIN;
    for (String file : course.changed()) {
      String before = seen(book.of(file).orElse(""));
      String after = seen(course.texts().of(file).orElse(""));
      IntFunction<String> articles = new Articles(before, book.book().jurisdictions());
      String path = book.sources().path(file);
      if (format == PreviewFormat.diff) {
        console.out().print(UnifiedDiff.of(path, before, after, articles, paint));
      } else {
        String title = new Articles(after, book.book().jurisdictions()).title().orElse("");
        console.out().println(paint.bold((path + "  " + title).strip()));
        console.out().print(WordDiff.of(before, after, articles, paint));
      }
    }
  }

  /** A text must not steer the terminal; a pipe gets every character as it is. */
  private String seen(String text) {
    if (!console.terminal().out()) {
      return text;
    }
    String end = text.endsWith("\n") ? "\n" : "";
    return text.lines().map(Glyphs::shown).collect(Collectors.joining("\n")) + end;
  }

  private void remarks(
      List<AmendingAct> bills, Course course, List<Finding> findings, LocalDate today) {
    Messages messages = console.messages();
    if (bills.stream().allMatch(bill -> bill.orders().isEmpty()) && findings.isEmpty()) {
      console.complain(messages.get("preview.no-instructions", name));
    } else if (course.changed().isEmpty() && findings.isEmpty()) {
      console.complain(messages.get("preview.nothing", name));
    }
    List<Order> waiting = waiting(bills);
    if (at == null && !waiting.isEmpty()) {
      console.complain(messages.get("preview.undetermined", waiting.size(), today.toString()));
    } else if (!waiting.isEmpty()) {
      Optional<LocalDate> next =
          waiting.stream().flatMap(order -> order.inForce().stream()).sorted().findFirst();
      console.complain(
          next.isPresent()
              ? messages.get(
                  "preview.waiting", waiting.size(), at.toString(), next.get().toString())
              : messages.get("preview.waiting-undetermined", waiting.size(), at.toString()));
    }
  }

  /** Instructions that are not in force on the day; without a day, those that have none. */
  private List<Order> waiting(List<AmendingAct> bills) {
    return bills.stream()
        .flatMap(bill -> bill.orders().stream())
        .filter(order -> order.inForce().map(day -> at != null && day.isAfter(at)).orElse(true))
        .toList();
  }

  private void json(List<AmendingAct> bills, BillBook book, Course course, List<Finding> findings)
      throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    BillJson out = new BillJson(json, book.sources(), console.messages().language());
    json.beginObject();
    json.name("bill").value(bills.get(0).identity().map(Object::toString).orElse(""));
    json.name("at").value(at == null ? null : at.toString());
    json.name("acts").beginArray();
    for (String file : course.changed()) {
      out.changed(file, book.of(file).orElse(""), course);
    }
    json.endArray();
    json.name("waiting").beginArray();
    for (AmendingAct bill : bills) {
      for (Order order : waiting(List.of(bill))) {
        out.order(bill, order);
      }
    }
    json.endArray();
    out.findings(findings);
    json.endObject();
    console.out().print(text + "\n");
  }
}
