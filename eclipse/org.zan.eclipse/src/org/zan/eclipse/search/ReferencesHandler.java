package org.zan.eclipse.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.NewSearchUI;
import org.zan.eclipse.text.Cursor;

/** Shows who speaks of what the cursor is on, by the key of the generic editor. */
public final class ReferencesHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Cursor.in(event)
        .ifPresent(
            it ->
                NewSearchUI.runQueryInBackground(
                    ReferencesQuery.at(
                        it.words(),
                        new ReferenceParams(
                            it.statute().id(), it.position(), new ReferenceContext(false)))));
    return null;
  }
}
