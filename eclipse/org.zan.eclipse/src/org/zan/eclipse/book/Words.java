package org.zan.eclipse.book;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String amendedBy;
  public static String bills;
  public static String citedBy;
  public static String conflicts;
  public static String draft;
  public static String enactments;
  public static String errors;
  public static String expired;
  public static String expiredOn;
  public static String filter;
  public static String inForce;
  public static String inForceFrom;
  public static String noBook;
  public static String noIdentity;
  public static String nobody;
  public static String nobodySince;
  public static String notBefore;
  public static String notYet;
  public static String open;
  public static String pending;
  public static String reading;
  public static String repealed;
  public static String repealedOn;
  public static String takesEffect;
  public static String text;
  public static String undetermined;
  public static String wait;
  public static String waits;

  static {
    NLS.initializeMessages("org.zan.eclipse.book.messages", Words.class);
  }

  private Words() {}
}
