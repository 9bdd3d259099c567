package org.zan.dsl.print;

/**
 * What formatting made of a text.
 *
 * @param text the canonical text, or the text as it was
 * @param changed whether the text is another than before
 * @param guarded whether the text was left as it was because the canonical one would have meant
 *     something else; a defect of the formatter
 */
public record FormatResult(String text, boolean changed, boolean guarded) {}
