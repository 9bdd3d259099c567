package org.zan.server.protocol;

/**
 * An act as HTML.
 *
 * @param uri file of the act
 * @param version version of its document; null where it is not open
 * @param language code of its language
 * @param title its title
 * @param html a document, or the element {@code main}
 * @param css style sheet, for screens and print; null where the document has it
 */
public record Rendering(
    String uri, Integer version, String language, String title, String html, String css) {}
