package org.zan.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;

/**
 * A statute book that was read and checked.
 *
 * @param root its folder
 * @param book its index
 * @param findings by file, each in the order of the text; files without findings are left out
 * @param seconds how long each phase took, in seconds of the clock
 */
public record CheckedBook(
    Path root,
    StatuteBook book,
    Map<String, List<Finding>> findings,
    Map<Progress.Phase, Double> seconds) {}
