package org.zan.eclipse.actions;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.text.TextChanges;

/** Formats the statute in the editor as {@code zan fmt} does. */
public final class FormatHandler extends AbstractHandler {
  private static final int SECONDS = 20;
  private static final int UNUSED = 2;

  @Override
  public Object execute(ExecutionEvent event) {
    IEditorPart part = HandlerUtil.getActiveEditor(event);
    OpenStatute statute = part == null ? null : Editors.statute(part.getAdapter(ITextEditor.class));
    if (statute == null) {
      return null;
    }
    DocumentFormattingParams params =
        new DocumentFormattingParams(statute.id(), new FormattingOptions(UNUSED, true));
    List<? extends TextEdit> none = List.of();
    List<? extends TextEdit> edits =
        ZanPlugin.server()
            .<List<? extends TextEdit>>answer(
                server -> server.getTextDocumentService().formatting(params).thenApply(it -> it),
                SECONDS,
                none);
    try {
      TextChanges.edit(statute.document(), edits).apply(statute.document());
    } catch (BadLocationException problem) {
      ZanPlugin.log(problem);
    }
    return null;
  }
}
