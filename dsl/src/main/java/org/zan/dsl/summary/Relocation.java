package org.zan.dsl.summary;

/**
 * That an act gave a provision another number or place: what cites it by its old address means the
 * new one.
 *
 * @param act identity or alias of the act in which the provision stood
 * @param path its address there
 * @param toAct identity or alias of the act in which it stands now
 * @param toPath its address there
 * @param date since when, as far as the amending act says; otherwise empty
 * @param provision index of the provision of the amending act that says so
 */
public record Relocation(
    String act, String path, String toAct, String toPath, String date, int provision) {}
