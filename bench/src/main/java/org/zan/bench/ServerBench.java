package org.zan.bench;

import static org.zan.bench.Editor.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/**
 * Measures the language server as editors use it, on the statute book of a whole country, and
 * writes {@code docs/performance-server.md}. {@code bench/run --server} starts it.
 */
public final class ServerBench {
  private static final int STARTS = 7;
  private static final int COLD = 3;
  private static final int CHECKS = 5;
  private static final int EDITS = 300;
  private static final int QUESTIONS = 200;
  private static final int ASKED = 40;

  private final Path root;
  private final Path scratch;
  private final Path book;
  private final Rows rows = new Rows();
  private final List<String[]> times = new ArrayList<>();
  private Chosen chosen;

  // What is shown beside the peers.
  private Samples initialized;
  private Samples sent;
  private Samples edited;
  private Samples hovered;
  private Samples defined;
  private long peak;
  private String peers = "";

  private ServerBench(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
    this.book = scratch.resolve("book");
  }

  /**
   * @param args the checkout; a folder to write to; the Markdown statute book; its jurisdiction;
   *     names of the parts to measure without writing the page
   */
  public static void main(String[] args) throws Exception {
    double load = Machine.load();
    ServerBench bench = new ServerBench(Path.of(args[0]), Path.of(args[1]));
    List<String> parts = Arrays.asList(args).subList(4, args.length);
    if (parts.isEmpty() || Files.notExists(bench.book)) {
      say("zan import legalize, all acts");
      bench.zan().imports(1, Path.of(args[2]), bench.book, args[3]);
    }
    bench.choose();
    if (parts.isEmpty() || parts.contains("start")) {
      bench.starts();
    }
    if (parts.isEmpty() || parts.contains("work")) {
      bench.work();
    }
    if (parts.isEmpty() || parts.contains("check")) {
      bench.checks();
    }
    if (parts.isEmpty() || parts.contains("peers")) {
      bench.peers();
    }
    System.out.print(bench.rows.table());
    System.out.print(bench.details());
    if (parts.isEmpty()) {
      Files.writeString(
          bench.root.resolve("docs/performance-server.md"),
          bench.page(Machine.facts(load)),
          StandardCharsets.UTF_8);
    }
  }

  private Commands zan() {
    return new Commands(root.resolve("zan"), scratch);
  }

  private void choose() throws IOException {
    say("choosing acts");
    chosen = Chosen.of(book);
    say(chosen.toString());
  }

  private Editor editor() throws IOException {
    List<String> command = new ArrayList<>(Machine.onTwoProcessors());
    command.add(root.resolve("zan").toString());
    command.add("serve");
    return Editor.start(command, book, scratch.resolve("server-errors").toFile());
  }

  /** A start with one file open, until everything has been read. */
  private record Start(
      double initialized, double own, double all, double indexed, double sent, long peak) {}

  private Start start() throws Exception {
    try (Editor editor = editor()) {
      editor.initialize();
      double initialized = editor.seconds();
      String uri = Editor.uri(book.resolve(chosen.small()));
      CompletableFuture<Double> own = editor.findings(it -> it.getUri().equals(uri));
      CompletableFuture<Double> all =
          editor.findings(
              it -> it.getUri().equals(uri) && it.getDiagnostics().size() == chosen.findings());
      CompletableFuture<Double> sent = editor.findings(it -> editor.files() >= chosen.found());
      editor.initialized();
      Typing.open(editor, book.resolve(chosen.small()), "zan");
      double indexed = editor.indexed();
      return new Start(
          initialized, answer(own), answer(all), indexed, answer(sent), editor.peakBytes());
    }
  }

  private void starts() throws Exception {
    say("starts, cold");
    List<Start> cold = new ArrayList<>();
    for (int i = 0; i < COLD; i++) {
      Commands.delete(book.resolve(".zan"));
      cold.add(start());
    }
    say("starts, warm");
    List<Start> warm = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      warm.add(start());
    }
    initialized = samples(warm, Start::initialized);
    sent = samples(cold, Start::sent);
    Samples own = samples(warm, Start::own);
    Samples all = samples(warm, Start::all);
    rows.limit("process start to `initialize` answered", 0.6, initialized.median());
    rows.limit(
        "start to findings of the open file, warm: those that its own text has", 1, own.median());
    rows.limit("… all of them, those that take other acts too", 1, all.median());
    Samples indexed = samples(warm, Start::indexed);
    Samples coldIndexed = samples(cold, Start::indexed);
    rows.limit("start to whole statute book indexed, warm", 1.5, indexed.median());
    rows.limit("… cold", 8, coldIndexed.median());
    time("start to `initialize` answered, warm", initialized);
    time("start to findings of the open file's own text, warm", own);
    time("start to all findings of the open file, warm", all);
    time("start to whole statute book indexed, warm", indexed);
    time("start to `initialize` answered, cold", samples(cold, Start::initialized));
    time("start to findings of the open file's own text, cold", samples(cold, Start::own));
    time("start to whole statute book indexed, cold", coldIndexed);
    time("start to findings of all files sent, cold", sent);
    time("start to findings of all files sent, warm", samples(warm, Start::sent));
    long coldPeak = cold.stream().mapToLong(Start::peak).max().orElseThrow();
    rows.figure("peak resident memory of a cold start", Texts.megabytes(coldPeak));
  }

  /** What is measured of a start. */
  private interface Figure {
    double of(Start start);
  }

  private static Samples samples(List<Start> starts, Figure figure) {
    Samples samples = new Samples();
    starts.forEach(start -> samples.add(figure.of(start)));
    return samples;
  }

  private void work() throws Exception {
    say("a drafter at work");
    try (Editor editor = editor()) {
      ServerCapabilities can = editor.initialize().getCapabilities();
      editor.initialized();
      double indexed = editor.indexed();
      Desk small = Desk.at(editor, book.resolve(chosen.small()), "zan");
      Desk large = Desk.at(editor, book.resolve(chosen.large()), "zan");
      say("indexed after " + indexed);
      edited = small.edits(EDITS);
      edits("edit to findings, act of 10 KB, p95", 0.020, edited);
      edits("… the Labour Code, 1.7 MB, p95", 0.100, large.edits(EDITS));
      questions("of 10 KB", can, small);
      questions("of 1.7 MB", can, large);
      across(editor, can);
      rows.add(
          "peak resident memory of the server, statute book open, all of the above asked",
          "≤ 700 MB",
          Texts.megabytes(editor.peakBytes()),
          editor.peakBytes() <= 700e6);
      peak = editor.peakBytes();
    }
  }

  private void edits(String what, double limit, Samples samples) {
    rows.limit(what, limit, samples.most());
    time(what.replace(", p95", ""), samples);
  }

  private void questions(String where, ServerCapabilities can, Desk desk) throws Exception {
    if (can.getCompletionProvider() != null) {
      edits(
          "completion of words while typing, act " + where + ", p95",
          0.020,
          desk.completion(QUESTIONS, " dans les conditions"));
      edits(
          "completion in a reference while typing it, act " + where + ", p95",
          0.020,
          desk.completion(QUESTIONS, " [le code](lu/loi/2006-07-31/n2#art"));
    }
    Samples hover = desk.hover(QUESTIONS);
    Samples definition = desk.definition(QUESTIONS);
    edits("hover while typing, act " + where + ", p95", 0.020, hover);
    edits("definition while typing, act " + where + ", p95", 0.020, definition);
    hovered = hovered == null ? hover : hovered;
    defined = defined == null ? definition : defined;
  }

  /** Questions to the whole statute book. */
  private void across(Editor editor, ServerCapabilities can) throws Exception {
    Samples references = new Samples();
    int found = 0;
    for (int i = 0; i < ASKED; i++) {
      ReferenceParams params =
          new ReferenceParams(id(chosen.cited()), new Position(0, 1), new ReferenceContext(false));
      double before = editor.seconds();
      found = answer(editor.server().getTextDocumentService().references(params)).size();
      references.add(editor.seconds() - before);
    }
    edits("references of the most cited act (" + Texts.count(found) + "), p95", 0.100, references);
    if (can.getWorkspaceSymbolProvider() != null) {
      Samples symbols = new Samples();
      for (int i = 0; i < ASKED; i++) {
        String query = List.of("2006-07-31 121", "loi 2011 art5", "travail", "rgd 1998").get(i % 4);
        double before = editor.seconds();
        answer(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)));
        symbols.add(editor.seconds() - before);
      }
      edits("workspace symbol, p95", 0.100, symbols);
    }
    if (can.getRenameProvider() != null) {
      rename(editor);
    }
  }

  private void rename(Editor editor) throws Exception {
    Path file = book.resolve(chosen.article().file());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int number = text.indexOf(chosen.article().number(), chosen.article().offset());
    Position at = Typing.position(text, number);
    Samples samples = new Samples();
    int changed = 0;
    for (int i = 0; i < ASKED / 4; i++) {
      double before = editor.seconds();
      var edit =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .rename(new RenameParams(id(chosen.article().file()), at, "9999")));
      samples.add(editor.seconds() - before);
      changed = edit.getDocumentChanges().size();
    }
    edits(
        "rename of the most cited article ("
            + Texts.count(chosen.article().citations())
            + " references, "
            + Texts.count(changed)
            + " files), p95",
        1,
        samples);
  }

  private TextDocumentIdentifier id(String file) {
    return new TextDocumentIdentifier(Editor.uri(book.resolve(file)));
  }

  private void checks() throws Exception {
    say("zan check, nothing changed, one act changed");
    List<WholeProcess> again = zan().checkAgain(CHECKS, book);
    rows.limit("`zan check`, nothing changed", 1, WholeProcess.median(again).seconds());
    List<WholeProcess> changed = zan().checkChanged(CHECKS, book, chosen.small());
    rows.limit("… one act changed", 1.2, WholeProcess.median(changed).seconds());
    time("`zan check`, nothing changed", samples(again));
    time("`zan check`, one act changed", samples(changed));
  }

  /** The same client with servers of others. */
  private void peers() throws Exception {
    long bytes = Corpus.of(book, 1).bytes();
    long small = Files.size(book.resolve(chosen.small()));
    boolean measured = initialized != null && edited != null;
    PeerTable table =
        new PeerTable(
            measured
                ? new PeerServer.Figures(
                    chosen.files(), bytes, initialized, sent, small, edited, hovered, defined, peak)
                : null);
    List<PeerServer> servers = new ArrayList<>(List.of(Peers.rune(scratch)));
    Path langium = scratch.resolve("langium");
    if (Files.isDirectory(langium.resolve("node_modules"))) {
      servers.add(Peers.langium(scratch, langium));
    }
    for (PeerServer server : servers) {
      say(server.name());
      table.add(server.name(), server.measure(scratch));
    }
    peers = table.table();
    System.out.print(peers);
  }

  private static Samples samples(List<WholeProcess> runs) {
    Samples samples = new Samples();
    runs.forEach(run -> samples.add(run.seconds()));
    return samples;
  }

  private void time(String what, Samples samples) {
    times.add(
        new String[] {
          what,
          String.valueOf(samples.count()),
          Rows.time(samples.median()),
          Rows.time(samples.most()),
          Rows.time(samples.longest())
        });
  }

  private String details() {
    return Texts.table(true, new String[] {"what", "times", "median", "p95", "longest"}, times);
  }

  private String page(List<String> machine) {
    StringBuilder page = new StringBuilder("# Performance of the language server\n\n");
    page.append(
        """
        Written by `bench/run --server`; do not edit. To repeat it, set `ZAN_DATA` to a folder with `corpora/legalize-lu.tar.xz` (the statute book of
        Luxembourg as Markdown) and run `bench/run --server`: some minutes on a machine that does nothing else. A scripted client starts `zan serve` as an
        editor does, as a process, and speaks with it over its standard input and output; a time ends when the client has read the message that it waits for.

        Ratios hold from machine to machine, absolute figures do not. Starts and checks are the median of their runs, the rest the 95th of 100; what was typed
        first, before the server's code was compiled, counts too. All rows are of one run.

        """);
    machine.forEach(fact -> page.append("- ").append(fact).append('\n'));
    page.append('\n').append(rows.table());
    page.append("\n## Times\n\n").append(details());
    page.append(
        """

        ## Peers

        The same client, the same measurements, each server on files of its own language, which nobody can give another. Xtext's stock server reads rune-lang's
        largest public models (rune-lang's own server is not on Maven Central; its language runs in the server that Xtext ships, with Xtext's services). Langium's server is the one
        for grammars that Langium publishes on npm, on copies of its own two grammars, told to check all files and not only open ones. Starts are cold: neither keeps anything between runs, and Zan's kept index
        is deleted. “Zan = 1” divides the time for each MB, or the time after an edit, by Zan's: Zan's files are many more, and it looks at all of them together. What a peer was given to warm up (20 edits) Zan was not.

        """);
    page.append(peers);
    return page.toString();
  }

  private static void say(String what) {
    System.err.println("bench: " + what);
  }
}
