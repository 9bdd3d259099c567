package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zan.amend.AmendingAct;
import org.zan.amend.conflicts.Conflict;
import org.zan.amend.conflicts.Conflicts;
import org.zan.cli.bills.Articles;
import org.zan.cli.bills.BillBook;
import org.zan.cli.bills.BillNames;
import org.zan.cli.output.BillJson;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.dsl.check.Finding;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.BookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan conflicts [BILL…]}: bills that get into each other's way. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "BILL", descriptionKey = "bill")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  ConflictsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<BillNames> named = new ArrayList<>();
    for (String name : names) {
      named.add(BillNames.of(console.folder(), name, null));
    }
    Path root = named.isEmpty() ? BookFiles.rootOf(console.folder()) : named.get(0).root();
    for (int i = 0; i < named.size(); i++) {
      if (!named.get(i).root().equals(root)) {
        throw new CommandFailure("conflicts.other-book", names.get(i), console.shown(root));
      }
    }
    BillBook book;
    try (ProgressBar bar = ProgressBar.on(console, true)) {
      book = BillBook.read(root, console.folder(), bar);
    }
    List<AmendingAct> wanted =
        named.stream().flatMap(bill -> bill.files().stream()).map(book::act).toList();
    List<AmendingAct> bills = bills(book, wanted);
    List<Conflict> conflicts =
        Conflicts.among(bills, LocalDate.now(), book.book(), book).stream()
            .filter(conflict -> wanted.isEmpty() || concerns(conflict, wanted))
            .toList();
    List<Finding> malformed = BillFindings.of(bills, List.of());
    new BillFindings(console).write(malformed, book.sources());
    if (format == ListFormat.json) {
      json(conflicts, book);
    } else {
      conflicts.forEach(conflict -> text(conflict, book));
      long count = bills.stream().map(ConflictsCommand::identity).distinct().count();
      console.out().println(console.messages().get("conflicts.summary", conflicts.size(), count));
    }
    return conflicts.isEmpty() && malformed.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** The bills of the statute book, and what the user named although it is no bill any more. */
  private static List<AmendingAct> bills(BillBook book, List<AmendingAct> wanted) {
    List<AmendingAct> bills = new ArrayList<>(book.bills());
    for (AmendingAct act : wanted) {
      String file = act.reading().file();
      if (bills.stream().noneMatch(bill -> bill.reading().file().equals(file))) {
        bills.add(act);
      }
    }
    return bills;
  }

  private static boolean concerns(Conflict conflict, List<AmendingAct> wanted) {
    return wanted.stream()
        .map(ConflictsCommand::identity)
        .anyMatch(
            bill ->
                bill.equals(identity(conflict.first().bill()))
                    || bill.equals(identity(conflict.second().bill())));
  }

  private static String identity(AmendingAct bill) {
    return bill.identity().map(Object::toString).orElse(bill.reading().file());
  }

  private void text(Conflict conflict, BillBook book) {
    String kind = conflict.kind().name().toLowerCase(Locale.ROOT);
    String file = conflict.files().get(0);
    Articles articles = articles(book, file);
    String article = article(conflict, book, articles);
    say(
        "",
        console
            .messages()
            .get(
                "conflicts." + kind,
                articles.title().orElse(conflict.act()),
                article.isEmpty() ? conflict.path() : conflict.path() + " (" + article + ")"));
    side(conflict.first(), book);
    side(conflict.second(), book);
    for (Conflict.Failure failure : conflict.failures()) {
      String earlier =
          identity(
              failure.side().bill() == conflict.first().bill()
                  ? conflict.second().bill()
                  : conflict.first().bill());
      say(
          "  ",
          console
              .messages()
              .get(
                  failure.when() == Conflict.When.AFTER ? "conflicts.failure" : "conflicts.needs",
                  earlier,
                  identity(failure.side().bill()) + "#" + failure.side().order().path(),
                  failure.finding().message(console.messages().language())));
    }
    say("  ", dates(conflict));
    console.out().println();
  }

  private void side(Conflict.Side side, BillBook book) {
    int offset = side.order().offset();
    String place =
        book.sources().path(side.file()) + ":" + book.sources().text(side.file()).line(offset);
    String since =
        side.order()
            .inForce()
            .map(day -> console.messages().get("conflicts.since", day.toString()))
            .orElse(console.messages().get("conflicts.undetermined"));
    say("  ", place + ": " + identity(side.bill()) + "#" + side.order().path() + ", " + since);
    say("    ", side.order().summary());
  }

  private String dates(Conflict conflict) {
    Optional<LocalDate> first = conflict.first().order().inForce();
    Optional<LocalDate> second = conflict.second().order().inForce();
    if (first.isEmpty() || second.isEmpty()) {
      return console.messages().get("conflicts.no-day");
    }
    int order = first.get().compareTo(second.get());
    if (order == 0) {
      return console.messages().get("conflicts.same-day", first.get().toString());
    }
    Conflict.Side earlier = order < 0 ? conflict.first() : conflict.second();
    return console.messages().get("conflicts.earlier", identity(earlier.bill()));
  }

  private static Articles articles(BillBook book, String file) {
    return new Articles(book.of(file).orElse(""), book.book().jurisdictions());
  }

  private static String article(Conflict conflict, BillBook book, Articles articles) {
    for (ActSummary act : book.book().files()) {
      if (act.file().equals(conflict.files().get(0))) {
        int provision = book.book().resolve(act, "", conflict.path()).provision();
        return provision == 0 ? "" : articles.at(act.provisions().offset(provision));
      }
    }
    return "";
  }

  /** A text must not steer the terminal. */
  private void say(String indent, String words) {
    console.out().println(indent + Glyphs.shown(words));
  }

  private void json(List<Conflict> conflicts, BillBook book) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    BillJson out = new BillJson(json, book.sources(), console.messages().language());
    json.beginObject().name("conflicts").beginArray();
    for (Conflict conflict : conflicts) {
      Articles articles = articles(book, conflict.files().get(0));
      out.conflict(conflict, article(conflict, book, articles));
    }
    json.endArray().endObject();
    console.out().print(text + "\n");
  }
}
