package org.zan.eclipse.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.zan.eclipse.text.Cursor;

/** Shows who cites whom, or which acts are made under which, from where the cursor is. */
public final class HierarchyHandler extends AbstractHandler {
  private static final String ACTS = "org.zan.eclipse.acts";

  @Override
  public Object execute(ExecutionEvent event) {
    Relation relation =
        ACTS.equals(event.getCommand().getId()) ? Relation.MADE_UNDER : Relation.CITED_BY;
    Cursor.in(event).ifPresent(it -> NewSearchUI.runQueryInBackground(new Hierarchy(it, relation)));
    return null;
  }
}
