package org.zan.workspace;

import java.util.Map;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;

/**
 * A statute book that was read, with what is needed to read single files of it again.
 *
 * @param files where its files are
 * @param checker applies the rules as the book's settings have them
 * @param book its index
 * @param entries its files by name, those that cannot be read too
 * @param seconds how long each phase took, in seconds of the clock
 */
public record IndexedBook(
    BookFiles files,
    Checker checker,
    StatuteBook book,
    Map<String, IndexedFile> entries,
    Map<Progress.Phase, Double> seconds) {}
