package org.zan.dsl.check;

/**
 * A stretch of a file.
 *
 * @param file its name in the statute book, with slashes
 * @param offset UTF-16 units from its start
 * @param length UTF-16 units
 */
public record Place(String file, int offset, int length) {}
