package org.zan.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import org.zan.dsl.book.StatuteBook;
import org.zan.workspace.BookCheck;

/**
 * Prints how many bytes of the heap the index of a statute book keeps: what is in use with it, less
 * what is in use when it has been let go. Classes and vocabularies are loaded before, so they are
 * in neither.
 */
public final class IndexMemory {
  private IndexMemory() {}

  /**
   * @param args the folder of the statute book
   */
  public static void main(String[] args) throws IOException {
    StatuteBook book = BookCheck.of(Path.of(args[0])).run().book();
    int files = book.files().size();
    long with = used();
    Reference.reachabilityFence(book);
    book = null;
    long without = used();
    System.out.println("{\"files\":" + files + ",\"bytes\":" + (with - without) + "}");
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
