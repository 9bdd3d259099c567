package org.zan.history.log;

import java.util.Optional;

/**
 * Words that came with one commit.
 *
 * @param path the provision in which they stand
 * @param line line of the file, from 1
 * @param words the words as written
 * @param since the commit
 * @param instruction the instruction that brought them, where it can be told
 */
public record Passage(
    String path, int line, String words, LogEntry since, Optional<String> instruction) {}
