package org.zan.eclipse.reading;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String noBrowser;
  public static String openAct;
  public static String print;
  public static String reading;
  public static String source;

  static {
    NLS.initializeMessages("org.zan.eclipse.reading.messages", Words.class);
  }

  private Words() {}
}
