package org.zan.amend;

import java.time.LocalDate;

/**
 * On whose authority and since when a text changes: what facts such as {@code @repealed … by} say.
 *
 * @param act identity of the amending act; empty where it has none
 * @param date the day on which the change takes effect
 */
public record Enactment(String act, LocalDate date) {}
