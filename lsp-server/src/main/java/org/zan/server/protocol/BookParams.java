package org.zan.server.protocol;

/**
 * Which statute books are asked for, and as of when.
 *
 * @param uri a folder or file of the statute book; null for all that are open
 * @param date the day that says what is in force; null for today
 */
public record BookParams(String uri, String date) {}
