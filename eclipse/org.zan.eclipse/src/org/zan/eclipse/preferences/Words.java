package org.zan.eclipse.preferences;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String error;
  public static String filter;
  public static String forAll;
  public static String hints;
  public static String info;
  public static String javaHome;
  public static String javaOptions;
  public static String lenses;
  public static String mostInAll;
  public static String mostInFile;
  public static String noJava;
  public static String off;
  public static String rule;
  public static String severity;
  public static String server;
  public static String showTrace;
  public static String trace;
  public static String unchanged;
  public static String warning;

  static {
    NLS.initializeMessages("org.zan.eclipse.preferences.messages", Words.class);
  }

  private Words() {}
}
