package org.zan.eclipse;

import org.eclipse.osgi.util.NLS;

/** Words of the interface, in the language of the workbench. */
public final class Messages extends NLS {
  // Read by name: messages.properties.
  public static String openProvision;
  public static String filter;
  public static String linkWithEditor;

  public static String moreFindings;

  // References and hierarchies.
  public static String references;
  public static String referencesFound;
  public static String hierarchyOf;
  public static String citedBy;
  public static String cites;
  public static String madeUnder;
  public static String basis;

  // Other names, Open Provision.
  public static String rename;
  public static String newName;
  public static String noAnswer;
  public static String fileNames;
  public static String openProvisionHow;

  static {
    NLS.initializeMessages("org.zan.eclipse.messages", Messages.class);
  }

  private Messages() {}
}
