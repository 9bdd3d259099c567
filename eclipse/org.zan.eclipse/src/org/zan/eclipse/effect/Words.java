package org.zan.eclipse.effect;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String all;
  public static String amendedSide;
  public static String compare;
  public static String ended;
  public static String failed;
  public static String from;
  public static String goTo;
  public static String inForceSide;
  public static String instructions;
  public static String none;
  public static String onDay;
  public static String oneInstruction;
  public static String openBill;
  public static String reading;
  public static String title;
  public static String until;
  public static String waiting;

  static {
    NLS.initializeMessages("org.zan.eclipse.effect.messages", Words.class);
  }

  private Words() {}
}
