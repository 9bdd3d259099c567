package org.zan.dsl.check;

/**
 * A change of a text.
 *
 * @param place what is replaced
 * @param text what takes its place
 */
public record TextEdit(Place place, String text) {}
