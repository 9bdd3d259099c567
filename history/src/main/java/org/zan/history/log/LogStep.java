package org.zan.history.log;

/**
 * A commit that changed a provision, and where the provision stood after it.
 *
 * @param entry the commit
 * @param file name of the file in which the provision stood
 * @param path its path there
 */
public record LogStep(LogEntry entry, String file, String path) {}
