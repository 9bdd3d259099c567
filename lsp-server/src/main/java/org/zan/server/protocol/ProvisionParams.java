package org.zan.server.protocol;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Which provision is asked about: that of the path, else the innermost one at the position, else
 * the whole act.
 *
 * @param textDocument the act
 * @param position a place in it, or null
 * @param path path of a provision ({@code art12/3}; {@code .} is the act), or null
 */
public record ProvisionParams(
    TextDocumentIdentifier textDocument, Position position, String path) {}
