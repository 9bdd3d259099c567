package org.zan.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.Edit;

/** Changes of several files as the protocol's edit of a workspace. */
final class Edits {
  private final Context context;

  Edits(Context context) {
    this.context = context;
  }

  /** Changes of files of the statute book that is asked about. */
  WorkspaceEdit of(Asked asked, Collection<Edit> changes) {
    Map<String, List<Edit>> byFile = new TreeMap<>();
    for (Edit edit : changes) {
      byFile.computeIfAbsent(edit.range().file(), it -> new ArrayList<>()).add(edit);
    }
    Map<String, List<TextEdit>> byUri = new LinkedHashMap<>();
    byFile.forEach(
        (file, edits) -> {
          edits.sort(Comparator.comparingInt(edit -> edit.range().offset()));
          byUri.put(asked.translation().uri(file), edits.stream().map(asked::edit).toList());
        });
    return of(byUri);
  }

  /**
   * Changes of documents by address: with the versions they are for where the client can tell from
   * these that it has typed on since; files that it does not have open have none.
   */
  WorkspaceEdit of(Map<String, List<TextEdit>> byUri) {
    if (!context.settings().versions()) {
      return new WorkspaceEdit(byUri);
    }
    List<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>> all = new ArrayList<>();
    byUri.forEach(
        (uri, edits) -> {
          Integer version = context.documents().get(uri).map(OpenDocument::version).orElse(null);
          List<Either<TextEdit, SnippetTextEdit>> each = new ArrayList<>();
          edits.forEach(edit -> each.add(Either.forLeft(edit)));
          var document = new VersionedTextDocumentIdentifier(uri, version);
          all.add(Either.forLeft(new TextDocumentEdit(document, each)));
        });
    return new WorkspaceEdit(all);
  }
}
