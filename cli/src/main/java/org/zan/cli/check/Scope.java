package org.zan.cli.check;

import java.util.function.Predicate;
import org.zan.workspace.BookFiles;

/**
 * A statute book and what of it is to be checked.
 *
 * @param files its files; all are read, as references lead from one to another
 * @param wanted the names of the files whose findings count
 */
public record Scope(BookFiles files, Predicate<String> wanted) {
  /** Whether any of its files is wanted. */
  public boolean any() {
    return files.files().stream().anyMatch(file -> wanted.test(files.name(file)));
  }

  /** How many of its files are wanted. */
  public long count() {
    return files.files().stream().filter(file -> wanted.test(files.name(file))).count();
  }
}
