package org.zan.eclipse.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/** The button that makes the outline follow the cursor; the workbench remembers it. */
final class LinkWithEditor extends Action {
  private static final String LOOSE = "outline.loose";

  private final IPreferenceStore settings = ZanPlugin.settings();
  private final Runnable follow;

  /**
   * Made for each outline.
   *
   * @param follow shows where the cursor is
   */
  LinkWithEditor(Runnable follow) {
    super(Messages.linkWithEditor, IAction.AS_CHECK_BOX);
    this.follow = follow;
    setImageDescriptor(
        PlatformUI.getWorkbench()
            .getSharedImages()
            .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    setChecked(!settings.getBoolean(LOOSE));
  }

  @Override
  public void run() {
    settings.setValue(LOOSE, !isChecked());
    if (isChecked()) {
      follow.run();
    }
  }
}
