package org.zan.amend.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the real cases as statute books, so that {@code zan check} can be run over them: for each
 * the acts before with the first law as a bill, and the acts after all laws. {@code
 * docs/rules/trust.md} tells what was found.
 */
public final class WriteBooks {
  private WriteBooks() {}

  /**
   * Writes them into a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    int number = 0;
    for (RealCase real : RealCase.each()) {
      Path book = Path.of(args[0]).resolve("case-" + ++number);
      String jurisdiction = real instanceof DcCase ? "dc" : "kz";
      write(book.resolve("before"), jurisdiction, real.acts());
      RealCase.Law first = real.laws().get(0);
      write(book.resolve("before"), jurisdiction, real.bills(first, real.acts()::get));
      Replay replay = new Replay();
      replay.all(real);
      replay.texts().keySet().retainAll(real.acts().keySet());
      write(book.resolve("after"), jurisdiction, replay.texts());
    }
  }

  private static void write(Path book, String jurisdiction, Map<String, String> texts)
      throws IOException {
    Files.createDirectories(book);
    Files.writeString(
        book.resolve("repository.zan"),
        "@repository " + book.getFileName() + "\n@jurisdiction " + jurisdiction + "\n");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = book.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
