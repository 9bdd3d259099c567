package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README shows what the command prints today. {@code -Dzan.record=true} draws it
 * anew.
 */
class PictureTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PICTURE = ROOT.resolve("docs/pictures/check.svg");
  private static final String[] SHOWN = {"label-mismatch", "dangling-reference", "unknown-fact"};

  @Test
  void readmeShowsWhatCheckPrints() throws IOException {
    String[] arguments = new String[SHOWN.length + 3];
    arguments[0] = "check";
    arguments[1] = "--color";
    arguments[2] = "always";
    StringBuilder command = new StringBuilder("./zan check");
    for (int i = 0; i < SHOWN.length; i++) {
      arguments[i + 3] = "examples/mistakes/acts/" + SHOWN[i];
      command.append(' ').append(i == 0 ? arguments[i + 3] : "…/" + SHOWN[i]);
    }
    String drawn = AnsiPicture.svg(command.toString(), Run.in(ROOT, arguments).out());
    if (Boolean.getBoolean("zan.record")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertEquals(
        timeless(Files.readString(PICTURE)),
        timeless(drawn),
        "stale: record it with -Dzan.record=true");
  }

  private static String timeless(String picture) {
    return picture
        .replaceAll("\\d+\\.\\d s|seconds: \\d+\\.\\d", "…")
        .replaceAll("width=\"\\d+\"", "");
  }
}
