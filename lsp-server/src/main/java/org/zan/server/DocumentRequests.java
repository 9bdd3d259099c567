package org.zan.server;

import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * What answers to requests about one document have in common. A group of requests is an interface
 * that extends this one and is among those of {@link TextDocuments}.
 */
interface DocumentRequests extends TextDocumentService {
  /** What all parts of the server share. */
  Context context();

  /** Asks on threads of their own. */
  Requests requests();
}
