package org.zan.server.protocol;

import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * What is asked of a bill.
 *
 * @param textDocument the bill
 * @param date the day on which the texts are wanted; null for when all has come into force
 * @param texts whether the texts before and after are wanted; null counts as true. Edits are always
 *     given
 */
public record PreviewParams(TextDocumentIdentifier textDocument, String date, Boolean texts) {}
