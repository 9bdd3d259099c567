package org.zan.dsl;

/** Sets the language up outside Eclipse. */
public class ZanStandaloneSetup extends ZanStandaloneSetupGenerated {

  /** Registers the language with EMF and Xtext. */
  public static void doSetup() {
    new ZanStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
