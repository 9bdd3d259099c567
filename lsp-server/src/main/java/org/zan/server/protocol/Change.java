package org.zan.server.protocol;

import java.util.List;

/**
 * A recorded change.
 *
 * @param act identity of the amending act; null where it is none's
 * @param uri file of that act as it is held now; null where it is not
 * @param effective since when the change binds; null where it is not said
 * @param commit id of the commit
 * @param recorded when the repository learnt it: an instant as in ISO 8601
 * @param subject first line of the commit's message
 * @param instructions one line for each instruction; of a provision, those that name it, its
 *     children or what stands around it
 * @param editorial why the text changed without an act, or null
 */
public record Change(
    String act,
    String uri,
    String effective,
    String commit,
    String recorded,
    String subject,
    List<String> instructions,
    String editorial) {}
