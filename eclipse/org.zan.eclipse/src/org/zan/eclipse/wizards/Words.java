package org.zan.eclipse.wizards;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String adopted;
  public static String anotherOrder;
  public static String begin;
  public static String book;
  public static String email;
  public static String itsNumber;
  public static String itsTitle;
  public static String languages;
  public static String languagesHint;
  public static String legalOrder;
  public static String name;
  public static String nameHint;
  public static String newAct;
  public static String newActLead;
  public static String newBill;
  public static String newBillLead;
  public static String newBook;
  public static String newBookLead;
  public static String noBook;
  public static String projectName;
  public static String recording;
  public static String refused;
  public static String shortName;
  public static String taken;
  public static String titleHint;
  public static String wrongName;

  static {
    NLS.initializeMessages("org.zan.eclipse.wizards.messages", Words.class);
  }

  private Words() {}
}
