package org.zan.server;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;

/** What differs from Xtext's own language server. */
final class ZanServerModule extends ServerModule {
  private final Session session;

  ZanServerModule(Session session) {
    this.session = session;
  }

  @Override
  protected void configure() {
    super.configure();
    bind(ILanguageServerShutdownAndExitHandler.class).toInstance(session);
    bind(LanguageServerImpl.class).to(ZanLanguageServer.class);
    bind(WorkspaceManager.class).to(ZanWorkspaceManager.class);
  }
}
