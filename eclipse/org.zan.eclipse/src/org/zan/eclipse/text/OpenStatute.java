package org.zan.eclipse.text;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Connection;

/** A statute that is open: its edits go to the server as they are made. */
public final class OpenStatute implements IDocumentListener {
  private final Connection connection;
  private final String uri;
  private final IDocument document;
  private final List<Consumer<DocumentEvent>> listeners = new CopyOnWriteArrayList<>();
  private volatile int version = 1;
  private Range edited;

  OpenStatute(Connection connection, String uri, IDocument document) {
    this.connection = connection;
    this.uri = uri;
    this.document = document;
  }

  void open() {
    TextDocumentItem item = item();
    connection.tell(
        server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
    document.addDocumentListener(this);
  }

  void close() {
    document.removeDocumentListener(this);
  }

  /** The text as it is. */
  TextDocumentItem item() {
    return new TextDocumentItem(uri, "zan", version, document.get());
  }

  /** As requests name it. */
  public TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri);
  }

  /** Its address. */
  public String uri() {
    return uri;
  }

  /** Its text. */
  public IDocument document() {
    return document;
  }

  /** Counts the edits; the server has been told of this one. */
  public int version() {
    return version;
  }

  /** Adds somebody who is told after each edit. */
  public void onEdit(Consumer<DocumentEvent> listener) {
    listeners.add(listener);
  }

  /** Takes somebody away. */
  public void offEdit(Consumer<DocumentEvent> listener) {
    listeners.remove(listener);
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    try {
      edited = Places.range(document, event.getOffset(), event.getLength());
    } catch (BadLocationException problem) {
      edited = null;
      ILog.of(ZanPlugin.class).error(problem.getMessage(), problem);
    }
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    version++;
    TextDocumentContentChangeEvent change =
        edited == null
            ? new TextDocumentContentChangeEvent(document.get())
            : new TextDocumentContentChangeEvent(
                edited, event.getText() == null ? "" : event.getText());
    DidChangeTextDocumentParams params =
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, version), List.of(change));
    connection.tell(server -> server.getTextDocumentService().didChange(params));
    listeners.forEach(listener -> listener.accept(event));
  }
}
