package org.zan.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.zan.dsl.ZanRuntimeModule;
import org.zan.dsl.ZanStandaloneSetup;

/** Sets the language up for a language server. */
public class ZanIdeSetup extends ZanStandaloneSetup {

  @Override
  public Injector createInjector() {
    return Guice.createInjector(Modules2.mixin(new ZanRuntimeModule(), new ZanIdeModule()));
  }
}
