package org.zan.server.protocol;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * A client that shows live views. It is told of changes if it said so in {@code initialize}: {@code
 * "capabilities": {"experimental": {"zan": {"changed": true}}}}.
 */
public interface StatuteClient extends LanguageClient {
  /** Texts of a statute book have changed, and are indexed: what was asked before may be old. */
  @JsonNotification("zan/changed")
  void changed(Changed changed);
}
