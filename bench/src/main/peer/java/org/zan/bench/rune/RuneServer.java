package org.zan.bench.rune;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Singleton;
import com.regnosys.rosetta.RosettaRuntimeModule;
import com.regnosys.rosetta.RosettaStandaloneSetup;
import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.ide.server.ServerLauncher;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;

/** The language server that Xtext brings, with the language rune-lang. */
public final class RuneServer {
  private RuneServer() {}

  /** Speaks with one client over standard input and output. */
  public static void main(String[] args) {
    ServerLauncher.launch(
        RuneServer.class.getName(),
        args,
        Modules2.mixin(
            new ServerModule(),
            binder ->
                binder
                    .bind(IResourceServiceProvider.Registry.class)
                    .toProvider(RuneServer::languages)
                    .in(Singleton.class)));
  }

  /** Sets the language up when the server asks: then its log is out of the protocol's way. */
  private static IResourceServiceProvider.Registry languages() {
    RosettaStandaloneSetup.doSetup();
    Injector language =
        Guice.createInjector(Modules2.mixin(new RosettaRuntimeModule(), new DefaultIdeModule()));
    new RosettaStandaloneSetup().register(language);
    return IResourceServiceProvider.Registry.INSTANCE;
  }
}
