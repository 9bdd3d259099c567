package org.zan.eclipse;

import org.eclipse.osgi.util.NLS;

/** Words of the interface, in the language of the workbench. */
public final class Messages extends NLS {
  // Read by name: messages.properties.
  public static String openProvision;
  public static String filter;

  static {
    NLS.initializeMessages("org.zan.eclipse.messages", Messages.class);
  }

  private Messages() {}
}
