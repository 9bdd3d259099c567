package org.zan.eclipse.wizards;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.text.Editors;

/** The texts that {@code zan} has begun. */
final class Texts {
  private static final Pattern FILE = Pattern.compile("(\\S+/\\S+\\.zan)");

  private Texts() {}

  /** Opens the first that it says to have written. */
  static void open(Path folder, String said) {
    Matcher file = FILE.matcher(said);
    if (file.find()) {
      Position top = new Position(0, 0);
      Editors.show(new Location(Addresses.of(folder.resolve(file.group(1))), new Range(top, top)));
    }
  }
}
