package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/** Xtext's language server, made to accept what real clients send. */
class ZanLanguageServer extends LanguageServerImpl {

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    takeRootFromFolders(params);
    return super.initialize(params).thenApply(ZanLanguageServer::named);
  }

  /**
   * Some clients send folders without declaring that they know them; Xtext then asks for the root
   * alone.
   */
  @SuppressWarnings("deprecation")
  private static void takeRootFromFolders(InitializeParams params) {
    List<WorkspaceFolder> folders = params.getWorkspaceFolders();
    if (params.getRootUri() == null
        && params.getRootPath() == null
        && folders != null
        && !folders.isEmpty()) {
      params.setRootUri(folders.get(0).getUri());
    }
  }

  private static InitializeResult named(InitializeResult result) {
    result.setServerInfo(new ServerInfo("zan"));
    return result;
  }
}
