package org.zan.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zan.cli.CommandFailure;
import org.zan.cli.Near;
import org.zan.dsl.book.Settings;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;

/**
 * A new statute book: its folders, its settings and a first act.
 *
 * @param jurisdiction code of the legal order
 * @param languages codes of its languages; empty for those of the legal order
 * @param readme code of the language in which the folder explains itself
 * @param today date of the first act
 */
public record NewBook(String jurisdiction, List<String> languages, String readme, LocalDate today) {
  private static final String KEEP = ".gitkeep";

  /**
   * Writes the statute book; files that are there already stay as they are.
   *
   * @return what was written
   * @throws CommandFailure where the folder is a statute book already
   */
  public List<Path> writeInto(Path root) throws IOException {
    if (Files.exists(root.resolve(Settings.FILE))) {
      throw new CommandFailure("init.book", root);
    }
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new CommandFailure("failure.not-a-folder", root);
    }
    Jurisdiction known = known();
    List<String> codes = languages.isEmpty() ? known.languages() : languages;
    String name =
        root.getFileName() == null
            ? jurisdiction
            : root.getFileName().toString().replaceAll("\\s+", "-");
    String kind = known.usualKind().map(Jurisdiction.Kind::name).orElse("");
    Map<String, String> words =
        Map.of(
            "name",
            name,
            "jurisdiction",
            jurisdiction,
            "kind",
            kind,
            "languages",
            codes.isEmpty() ? "en" : String.join(" ", codes));
    NewFiles files = new NewFiles(root);
    files.add(Settings.FILE, Template.of("repository.txt", words));
    files.addIfMissing(".gitattributes", Template.of("gitattributes.txt", words));
    files.addIfMissing(".editorconfig", Template.of("editorconfig.txt", words));
    files.addIfMissing("README.md", Template.in(readme, "readme", ".md", words));
    files.addIfMissing("bills/" + KEEP, "");
    files.addIfMissing("enacted/" + KEEP, "");
    new Draft(false, null, today.toString(), "1", "…", "first-act", codes)
        .plan(files, jurisdiction, known, codes, codes.size() > 1);
    return files.write();
  }

  private Jurisdiction known() {
    Jurisdictions shipped = Jurisdictions.shipped();
    if (!shipped.knows(jurisdiction)) {
      List<String> codes = shipped.codes().stream().sorted().toList();
      List<String> near = Near.names(jurisdiction, codes);
      throw near.isEmpty()
          ? new CommandFailure("init.jurisdiction", jurisdiction, String.join(", ", codes))
          : new CommandFailure(
              "init.jurisdiction-near",
              jurisdiction,
              String.join(", ", codes),
              String.join(", ", near));
    }
    return shipped.of(jurisdiction);
  }
}
