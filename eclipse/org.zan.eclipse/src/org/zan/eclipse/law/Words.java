package org.zan.eclipse.law;

import org.eclipse.osgi.util.NLS;

/** Words of this package, in the language of the workbench. */
final class Words extends NLS {
  // Read by name: messages.properties.
  public static String actOfDay;
  public static String actRecorded;
  public static String adopted;
  public static String amendedSide;
  public static String asActsSay;
  public static String asActsSaySide;
  public static String asRecordedSide;
  public static String auditLead;
  public static String auditTitle;
  public static String auditing;
  public static String byDay;
  public static String byDayHint;
  public static String changing;
  public static String commenceLead;
  public static String commenceTitle;
  public static String compareFile;
  public static String compareTitle;
  public static String dayOpen;
  public static String determinedBy;
  public static String determinedByHint;
  public static String draft;
  public static String due;
  public static String email;
  public static String enactLead;
  public static String enactTitle;
  public static String explained;
  public static String fromDay;
  public static String ground;
  public static String inForce;
  public static String inForceMissing;
  public static String inForceReplaces;
  public static String inForceSide;
  public static String name;
  public static String nameHint;
  public static String noBill;
  public static String noBook;
  public static String noGit;
  public static String none;
  public static String notDetermined;
  public static String notRecorded;
  public static String notRecordedWhy;
  public static String nothingDue;
  public static String number;
  public static String numberHint;
  public static String preparing;
  public static String previewLead;
  public static String published;
  public static String publishedHint;
  public static String recordDraft;
  public static String recorded;
  public static String recording;
  public static String refused;
  public static String sign;
  public static String signHint;
  public static String sums;
  public static String unexplained;
  public static String waiting;
  public static String waitsFor;
  public static String whichBill;
  public static String whichBook;
  public static String willRecord;
  public static String withEffect;
  public static String wrongDay;

  static {
    NLS.initializeMessages("org.zan.eclipse.law.messages", Words.class);
  }

  private Words() {}
}
