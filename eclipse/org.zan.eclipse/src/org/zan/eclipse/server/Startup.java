package org.zan.eclipse.server;

import org.eclipse.ui.IStartup;

/**
 * Starts the plug-in with the workbench, and the plug-in the server where a project is a statute
 * book: findings are there although nothing has been opened or built, and whether or not the
 * project has a nature.
 */
public final class Startup implements IStartup {
  @Override
  public void earlyStartup() {
    // That the class is loaded starts the plug-in.
  }
}
