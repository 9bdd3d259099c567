package org.zan.bench;

import static org.zan.bench.Editor.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * A language server of others, on files of its own language.
 *
 * @param name as the page calls it
 * @param command how it is started
 * @param folder its files
 * @param ending of its files
 * @param edited the file that is typed in
 * @param reference the words before which a name stands that leads elsewhere; the name is its group
 */
record PeerServer(
    String name, List<String> command, Path folder, String ending, Path edited, Pattern reference) {
  private static final int STARTS = 3;
  private static final int EDITS = 100;
  private static final int FIRST_EDITS = 20;

  /**
   * What was measured.
   *
   * @param files how many files it has
   * @param bytes their size
   * @param initialized start to {@code initialize} answered
   * @param checked start to findings of all files
   * @param editedBytes size of the file that was typed in
   * @param edits edit to findings
   * @param hover hover while typing, or null where there is none
   * @param definition definition while typing, or null where there is none
   * @param peakBytes peak resident memory
   */
  record Figures(
      int files,
      long bytes,
      Samples initialized,
      Samples checked,
      long editedBytes,
      Samples edits,
      Samples hover,
      Samples definition,
      long peakBytes) {}

  Figures measure(Path scratch) throws Exception {
    List<Path> files = files();
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    Samples initialized = new Samples();
    Samples checked = new Samples();
    for (int i = 0; i < STARTS; i++) {
      try (Editor editor = editor(scratch)) {
        start(editor, files, initialized, checked);
      }
    }
    try (Editor editor = editor(scratch)) {
      ServerCapabilities can = start(editor, files, new Samples(), new Samples());
      Typing typing = Typing.open(editor, edited, ending);
      Samples edits = new Samples();
      Position at = typing.position(typing.text().indexOf('\n'));
      for (int i = 0; i < FIRST_EDITS + EDITS; i++) {
        CompletableFuture<Double> found = typing.nextFindings();
        double before = editor.seconds();
        toggle(typing, at, i);
        double taken = answer(found) - before;
        if (i >= FIRST_EDITS) {
          edits.add(taken);
        }
      }
      Position name = name(editor, typing);
      Samples hover =
          can.getHoverProvider() == null || name == null ? null : hover(editor, typing, at, name);
      Samples definition = name == null ? null : definition(editor, typing, at, name);
      return new Figures(
          files.size(),
          bytes,
          initialized,
          checked,
          Files.size(edited),
          edits,
          hover,
          definition,
          editor.peakBytes());
    }
  }

  private Editor editor(Path scratch) throws IOException {
    List<String> all = new ArrayList<>(Machine.onTwoProcessors());
    all.addAll(command);
    return Editor.start(all, folder, scratch.resolve("peer-errors").toFile());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Starts it and waits for findings of each file, be there none in it. */
  private static ServerCapabilities start(
      Editor editor, List<Path> files, Samples initialized, Samples checked) throws Exception {
    List<CompletableFuture<Double>> all = new ArrayList<>();
    for (Path file : files) {
      String uri = Editor.uri(file);
      all.add(editor.findings(params -> params.getUri().equals(uri)));
    }
    ServerCapabilities can = editor.initialize().getCapabilities();
    initialized.add(editor.seconds());
    editor.initialized();
    double last = 0;
    for (CompletableFuture<Double> one : all) {
      last = Math.max(last, answer(one));
    }
    checked.add(last);
    return can;
  }

  /** A blank at the end of a line, there and gone again: everything is read, nothing is another. */
  private static void toggle(Typing typing, Position at, int i) {
    if (i % 2 == 0) {
      typing.insert(at, " ");
    } else {
      typing.delete(at, 1);
    }
  }

  /** A name that leads to its definition. */
  private Position name(Editor editor, Typing typing) throws Exception {
    Matcher names = reference.matcher(typing.text());
    while (names.find()) {
      Position at = typing.position(names.start(1) + 1);
      if (at.getLine() > 0) {
        var found =
            answer(
                editor
                    .server()
                    .getTextDocumentService()
                    .definition(new DefinitionParams(typing.id(), at)));
        if (found != null
            && !(found.isLeft() ? found.getLeft() : List.copyOf(found.getRight())).isEmpty()) {
          return at;
        }
      }
    }
    return null;
  }

  private static Samples hover(Editor editor, Typing typing, Position at, Position name)
      throws Exception {
    Samples samples = new Samples();
    for (int i = 0; i < EDITS; i++) {
      toggle(typing, at, i);
      double before = editor.seconds();
      answer(editor.server().getTextDocumentService().hover(new HoverParams(typing.id(), name)));
      samples.add(editor.seconds() - before);
    }
    return samples;
  }

  private static Samples definition(Editor editor, Typing typing, Position at, Position name)
      throws Exception {
    Samples samples = new Samples();
    for (int i = 0; i < EDITS; i++) {
      toggle(typing, at, i);
      double before = editor.seconds();
      answer(
          editor
              .server()
              .getTextDocumentService()
              .definition(new DefinitionParams(typing.id(), name)));
      samples.add(editor.seconds() - before);
    }
    return samples;
  }
}
