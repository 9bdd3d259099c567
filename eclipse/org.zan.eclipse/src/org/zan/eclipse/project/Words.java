package org.zan.eclipse.project;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String converting;
  public static String noBook;
  public static String reading;

  static {
    NLS.initializeMessages("org.zan.eclipse.project.messages", Words.class);
  }

  private Words() {}
}
