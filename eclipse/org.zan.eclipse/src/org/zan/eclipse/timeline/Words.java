package org.zan.eclipse.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String allRecorded;
  public static String compare;
  public static String compareLast;
  public static String fromTheBeginning;
  public static String historyBegins;
  public static String inForce;
  public static String noText;
  public static String notYet;
  public static String open;
  public static String openAct;
  public static String pin;
  public static String placeCursor;
  public static String reading;
  public static String recorded;
  public static String unrecorded;
  public static String until;

  static {
    NLS.initializeMessages("org.zan.eclipse.timeline.messages", Words.class);
  }

  private Words() {}
}
