package org.zan.server.protocol;

import org.eclipse.lsp4j.jsonrpc.services.JsonDelegate;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server with its own requests: what a client in Java takes as the remote end. */
public interface StatuteServer extends LanguageServer {
  /** The requests {@code zan/…}. */
  @JsonDelegate
  ZanService getZan();
}
