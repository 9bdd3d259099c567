package org.zan.eclipse.perspective;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.zan.eclipse.book.BookView;
import org.zan.eclipse.effect.EffectView;
import org.zan.eclipse.reading.ReadingView;
import org.zan.eclipse.timeline.TimelineView;

/**
 * What drafters look at: the statute book at the left, the text in the middle with what is found
 * and what changes below, its provisions at the right.
 */
public final class Perspective implements IPerspectiveFactory {
  /** Its name in the workbench. */
  public static final String ID = "org.zan.eclipse.perspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.26f, editors);
    left.addView(BookView.ID);
    left.addView(IPageLayout.ID_PROJECT_EXPLORER);
    IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.66f, editors);
    right.addView(IPageLayout.ID_OUTLINE);
    right.addView(ReadingView.ID);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addView(EffectView.ID);
    below.addView(TimelineView.ID);
    List.of(BookView.ID, EffectView.ID, TimelineView.ID, ReadingView.ID)
        .forEach(layout::addShowViewShortcut);
    List.of("newBook", "newBill", "newAct")
        .forEach(it -> layout.addNewWizardShortcut("org.zan.eclipse." + it));
  }
}
