package org.zan.server.protocol;

import org.eclipse.lsp4j.Range;

/**
 * A provision in another language.
 *
 * @param uri file of that language version
 * @param language its code
 * @param path path of the provision, the same in all versions
 * @param range the provision
 * @param selectionRange its heading or number
 */
public record Counterpart(
    String uri, String language, String path, Range range, Range selectionRange) {}
