package org.zan.drafting;

import org.eclipse.osgi.util.NLS;

/** Words of the drafting product, in the language of the workbench. */
public final class Texts extends NLS {
  // Read by name: messages.properties.
  public static String edit;
  public static String file;
  public static String help;
  public static String isOpen;
  public static String navigate;
  public static String openBook;
  public static String showView;
  public static String window;

  static {
    NLS.initializeMessages("org.zan.drafting.messages", Texts.class);
  }

  private Texts() {}
}
