package org.zan.dsl.reading;

/**
 * A term where it is defined.
 *
 * @param term its words, with line breaks as blanks
 * @param offset where the words begin
 * @param length of the words
 * @param from the piece of the act that defines it
 * @param alinea which of that piece's unnumbered paragraphs defines it, from 1; 0 for its heading
 *     or a table before any paragraph
 */
public record ReadTerm(String term, int offset, int length, Part from, int alinea) {}
