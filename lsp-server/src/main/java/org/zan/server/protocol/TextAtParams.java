package org.zan.server.protocol;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Which text is asked for; the provision is meant as in {@link ProvisionParams}.
 *
 * @param textDocument the act
 * @param position a place in it, or null
 * @param path path of a provision, or null
 * @param date the day; null for all that is recorded, whenever it binds
 * @param asKnown a commit, branch or tag: as the repository knew it then; null for now
 */
public record TextAtParams(
    TextDocumentIdentifier textDocument,
    Position position,
    String path,
    String date,
    String asKnown) {}
