package org.zan.cli.bills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zan.cli.Catalogue;
import org.zan.cli.CommandFailure;
import org.zan.workspace.BookFiles;

/**
 * Files of a bill that the user names.
 *
 * @param root folder of the statute book in which they lie
 * @param files its language versions
 */
public record BillNames(Path root, List<Path> files) {
  /**
   * Finds a bill.
   *
   * @param folder the folder in which the user stands
   * @param name its identity, its alias or its file
   * @param language code of the only language version that is wanted, or null
   */
  public static BillNames of(Path folder, String name, String language) throws IOException {
    if (name.endsWith(BookFiles.ENDING)) {
      Path file = folder.resolve(name).normalize();
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("path.missing", name);
      }
      return new BillNames(BookFiles.rootOf(file), List.of(file));
    }
    Catalogue catalogue = Catalogue.of(folder);
    Catalogue.Entry found = catalogue.find(name, language, "");
    List<Path> files =
        catalogue.named(name).stream()
            .filter(entry -> language == null || entry.language().equals(found.language()))
            .map(Catalogue.Entry::file)
            .toList();
    return new BillNames(found.root(), files);
  }
}
