package org.zan.eclipse.text;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;

/**
 * What Enter brings: at once the indentation of the line before; then, from the server, the next
 * number of a list or its end. What is typed meanwhile is not touched.
 */
public final class Enter extends DefaultIndentLineAutoEditStrategy {
  private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    boolean isEnter =
        command.length == 0
            && command.text != null
            && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
    super.customizeDocumentCommand(document, command);
    OpenStatute statute = ZanPlugin.documents().of(document);
    if (isEnter && statute != null) {
      new Typed(statute, command.offset + command.text.length()).listen();
    }
  }

  /** One Enter: heard of when the text has it. */
  private static final class Typed {
    private final OpenStatute statute;
    private final int caret;
    private final Consumer<DocumentEvent> edited = event -> ask();
    private int version;

    Typed(OpenStatute statute, int caret) {
      this.statute = statute;
      this.caret = caret;
    }

    void listen() {
      statute.onEdit(edited);
    }

    private void ask() {
      statute.offEdit(edited);
      version = statute.version();
      try {
        Position at = Places.position(statute.document(), caret);
        DocumentOnTypeFormattingParams asked =
            new DocumentOnTypeFormattingParams(statute.id(), OPTIONS, at, "\n");
        ZanPlugin.server()
            .<List<? extends TextEdit>>ask(
                server ->
                    server.getTextDocumentService().onTypeFormatting(asked).thenApply(it -> it))
            .thenAccept(
                edits -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> answered(edits)));
      } catch (BadLocationException other) {
        // Another edit came in its place.
      }
    }

    private void answered(List<? extends TextEdit> edits) {
      ITextViewer viewer = viewer();
      if (edits == null
          || edits.isEmpty()
          || viewer == null
          || version != statute.version()
          || viewer.getSelectedRange().x != caret) {
        return;
      }
      IRewriteTarget target =
          viewer instanceof ITextViewerExtension extended ? extended.getRewriteTarget() : null;
      if (target != null) {
        target.beginCompoundChange();
      }
      try {
        MultiTextEdit all = TextChanges.edit(statute.document(), edits);
        all.apply(statute.document());
        viewer.setSelectedRange(all.getExclusiveEnd(), 0);
      } catch (BadLocationException problem) {
        ZanPlugin.log(problem);
      } finally {
        if (target != null) {
          target.endCompoundChange();
        }
      }
    }

    /** Of the editor in which it was typed; null where that is no more the one worked in. */
    private ITextViewer viewer() {
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      ITextViewer viewer =
          page == null || page.getActiveEditor() == null
              ? null
              : page.getActiveEditor().getAdapter(ITextViewer.class);
      return viewer != null && viewer.getDocument() == statute.document() ? viewer : null;
    }
  }
}
