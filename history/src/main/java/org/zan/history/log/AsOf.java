package org.zan.history.log;

import java.util.Optional;

/**
 * A text as it read on a date.
 *
 * @param file its name in the statute book
 * @param text the text
 * @param last the change that is the last one to bind by then, in the order of the law; empty where
 *     it is the text with which the history begins: what changed before is not known
 */
public record AsOf(String file, String text, Optional<LogEntry> last) {}
