package org.zan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** A document that somebody types in. */
final class Typing {
  private final Editor editor;
  private final String uri;
  private final String text;
  private int version;

  private Typing(Editor editor, String uri, String text) {
    this.editor = editor;
    this.uri = uri;
    this.text = text;
  }

  /** Opens a file. */
  static Typing open(Editor editor, Path file, String language) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Typing typing = new Typing(editor, Editor.uri(file), text);
    TextDocumentItem item = new TextDocumentItem(typing.uri, language, ++typing.version, text);
    editor.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    return typing;
  }

  String uri() {
    return uri;
  }

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri);
  }

  /** The text as it was opened. */
  String text() {
    return text;
  }

  /** Puts words in; what stood there goes right. */
  void insert(Position at, String words) {
    change(new Range(at, at), words);
  }

  /** Takes so many characters out, on one line. */
  void delete(Position at, int count) {
    change(new Range(at, new Position(at.getLine(), at.getCharacter() + count)), "");
  }

  private void change(Range range, String words) {
    VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier(uri, ++version);
    TextDocumentContentChangeEvent event = new TextDocumentContentChangeEvent(range, words);
    editor
        .server()
        .getTextDocumentService()
        .didChange(new DidChangeTextDocumentParams(id, List.of(event)));
  }

  /**
   * When findings of the text will have come that the next change makes; of servers that do not say
   * of which version they speak, the next findings.
   */
  CompletableFuture<Double> nextFindings() {
    int wanted = version + 1;
    return editor.findings(params -> params.getUri().equals(uri) && speaksOf(params, wanted));
  }

  private static boolean speaksOf(PublishDiagnosticsParams params, int wanted) {
    return params.getVersion() == null || params.getVersion() >= wanted;
  }

  /** The place of an offset of the text as it was opened, in lines and UTF-16 units. */
  Position position(int offset) {
    return position(text, offset);
  }

  static Position position(String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }
}
