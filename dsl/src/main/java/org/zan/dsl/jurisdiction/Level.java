package org.zan.dsl.jurisdiction;

/**
 * A level of structure.
 *
 * @param element Akoma Ntoso's element name, {@code article}
 * @param code its step in a path, {@code art}; Akoma Ntoso's abbreviation (Naming Convention 1.0,
 *     section 5)
 * @param order place in the usual order, the outermost first
 */
public record Level(String element, String code, int order) {}
