package org.zan.bench;

import static org.zan.bench.Editor.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;

/** A drafter at work in one document: types letter by letter, and looks things up meanwhile. */
final class Desk {
  private static final String WORDS = " dans les conditions que la loi prévoit";
  private static final Pattern PROSE = Pattern.compile("(?m)^\\p{L}[^\\n\\[\\]|@]{60,}$");
  private static final Pattern LINK = Pattern.compile("\\]\\((?=[^):]+\\))");

  private final Editor editor;
  private final Typing typing;
  private final Position start;
  private int typed;
  private boolean back;

  private Desk(Editor editor, Typing typing, Position start) {
    this.editor = editor;
    this.typing = typing;
    this.start = start;
  }

  /** Opens a file and goes to the end of a line of prose in its middle. */
  static Desk at(Editor editor, Path file, String language) throws Exception {
    CompletableFuture<Double> found =
        editor.findings(params -> params.getUri().equals(Editor.uri(file)));
    Typing typing = Typing.open(editor, file, language);
    answer(found);
    Matcher prose = PROSE.matcher(typing.text());
    int middle = typing.text().length() / 2;
    if (!prose.find(middle) && !prose.find(0)) {
      throw new IllegalStateException("no prose in " + file);
    }
    return new Desk(editor, typing, typing.position(prose.end()));
  }

  /** Types the next letter; at the end of the words, takes them out again one by one. */
  private void type(String words) {
    back = typed == words.length() || back && typed > 0;
    Position at = new Position(start.getLine(), start.getCharacter() + typed);
    if (back) {
      at.setCharacter(at.getCharacter() - 1);
      typing.delete(at, 1);
      typed--;
    } else {
      typing.insert(at, words.substring(typed, typed + 1));
      typed++;
    }
  }

  private Position caret() {
    return new Position(start.getLine(), start.getCharacter() + typed);
  }

  /** How long the findings of each edit take. */
  Samples edits(int count) throws Exception {
    Samples samples = new Samples();
    for (int i = 0; i < count; i++) {
      CompletableFuture<Double> found = typing.nextFindings();
      double before = editor.seconds();
      type(WORDS);
      samples.add(answer(found) - before);
    }
    rest();
    return samples;
  }

  /** Takes back what is typed. */
  private void rest() throws Exception {
    if (typed > 0) {
      CompletableFuture<Double> found = typing.nextFindings();
      typing.delete(start, typed);
      answer(found);
    }
    typed = 0;
    back = false;
  }

  /** A question at a place. */
  private interface Question {
    CompletableFuture<?> ask(Position at);
  }

  /** How long proposals take, asked for after each letter of words. */
  Samples completion(int count, String words) throws Exception {
    return typingAnd(
        count,
        words,
        at ->
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(typing.id(), at)),
        null);
  }

  /** How long what is shown of a reference takes, asked for after each letter. */
  Samples hover(int count) throws Exception {
    return typingAnd(
        count,
        WORDS,
        at -> editor.server().getTextDocumentService().hover(new HoverParams(typing.id(), at)),
        reference());
  }

  /** How long the way to what a reference cites takes, asked for after each letter. */
  Samples definition(int count) throws Exception {
    return typingAnd(
        count,
        WORDS,
        at ->
            editor
                .server()
                .getTextDocumentService()
                .definition(new DefinitionParams(typing.id(), at)),
        reference());
  }

  private Samples typingAnd(int count, String words, Question question, Position fixed)
      throws Exception {
    Samples samples = new Samples();
    for (int i = 0; i < count; i++) {
      type(words);
      double before = editor.seconds();
      answer(question.ask(fixed == null ? caret() : fixed));
      samples.add(editor.seconds() - before);
    }
    rest();
    return samples;
  }

  /** A reference to a provision, on another line, that leads somewhere. */
  private Position reference() throws Exception {
    Matcher link = LINK.matcher(typing.text());
    while (link.find()) {
      Position at = typing.position(link.end() + 1);
      if (at.getLine() != start.getLine() && leads(at)) {
        return at;
      }
    }
    throw new IllegalStateException("no reference leads anywhere in " + typing.uri());
  }

  private boolean leads(Position at) throws Exception {
    var found =
        answer(
            editor
                .server()
                .getTextDocumentService()
                .definition(new DefinitionParams(typing.id(), at)));
    return found != null
        && !(found.isLeft() ? found.getLeft() : List.copyOf(found.getRight())).isEmpty();
  }
}
