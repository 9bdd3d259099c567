package org.zan.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Which citations are asked for; the provision is meant as in {@link ProvisionParams}.
 *
 * @param textDocument the act
 * @param position a place in it, or null
 * @param path path of a provision, or null
 * @param depth how many steps from it; null counts as 1, more than 5 as 5
 * @param limit how many nodes at most; null counts as 100, more than 1000 as 1000
 * @param direction {@code incoming} (who cites it), {@code outgoing} (what it cites); null for both
 * @param relations names of the relations that count ({@code cites}, {@code basis} …); null for all
 */
public record GraphParams(
    TextDocumentIdentifier textDocument,
    Position position,
    String path,
    Integer depth,
    Integer limit,
    String direction,
    List<String> relations) {}
