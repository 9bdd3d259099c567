package org.zan.dsl.ide;

/**
 * A change of a text.
 *
 * @param range what is replaced
 * @param text what takes its place
 */
public record Edit(Range range, String text) {}
