package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code zan render} writes. */
class RenderTest {
  @TempDir Path book;

  @BeforeEach
  void makeBook() throws IOException {
    write("repository.zan", "@repository sample\n@jurisdiction kz\n");
    write(
        "acts/water.en.zan",
        "@act kz/law/2020-01-10/1-VI\n@alias water\n@language en\n@title On Water\n\n"
            + "# Article 1. Fees\n\nAs in [the code](code#art5).\n");
    write(
        "acts/water.kk.zan",
        "@act kz/law/2020-01-10/1-VI\n@alias water\n@language kk\n@title Су туралы\n\n"
            + "# 1-бап. Төлемдер\n\nЖарлық.\n");
    write(
        "codes/code.zan",
        "@act kz/code/1994/civil\n@alias code\n@title Civil Code\n\n# Article 5. Fees\n\nx\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = book.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void linksPagesThatLieAsTheFilesDo() {
    String page = Run.in(book, "render", "water").out();
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
    assertTrue(
        page.contains(
            "<p data-line=\"7\">As in <a class=\"zan-ref zan-resolved\""
                + " href=\"../codes/code.html#art5\" title=\"Civil Code, Article 5. Fees\""),
        page);
  }

  @Test
  void writesTheVersionThatIsAskedForIntoAFile() throws IOException {
    Run run = Run.in(book, "render", "water", "--language", "kk", "--output", "water.html");
    assertEquals(new Run(0, "", ""), run);
    String page = Files.readString(book.resolve("water.html"));
    assertTrue(page.contains("<h1>Су туралы</h1>"), page);
  }
}
