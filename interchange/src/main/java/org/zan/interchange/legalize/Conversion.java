package org.zan.interchange.legalize;

import org.zan.dsl.norm.ActId;

/**
 * What became of one document.
 *
 * @param id identity of the act
 * @param language code of its language
 * @param text the act in Zan
 * @param report what could not be mapped, and the links
 */
public record Conversion(ActId id, String language, String text, Report report) {}
