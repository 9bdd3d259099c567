package org.zan.server.protocol;

import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * What is to be rendered.
 *
 * @param textDocument the act
 * @param complete whether a document that stands alone is wanted; null and false give the element
 *     {@code main} alone, and its style sheet beside it, for views that bring their own frame
 */
public record RenderParams(TextDocumentIdentifier textDocument, Boolean complete) {}
