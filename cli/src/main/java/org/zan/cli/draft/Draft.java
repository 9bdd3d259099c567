package org.zan.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zan.cli.Catalogue;
import org.zan.cli.CommandFailure;
import org.zan.cli.Near;
import org.zan.dsl.book.Settings;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdiction.Kind;
import org.zan.dsl.norm.ActId;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;

/**
 * A new act or bill: one file for each language, all with the same identity.
 *
 * @param bill whether it is a bill
 * @param kind its kind, or null for the usual one
 * @param date its date, or the year of a bill
 * @param number its number, or the name of a bill; may be empty for an act
 * @param title its title
 * @param alias its short name, or null
 * @param languages codes of its languages; empty for those of the statute book
 */
public record Draft(
    boolean bill,
    String kind,
    String date,
    String number,
    String title,
    String alias,
    List<String> languages) {
  /** Language of a statute book that names none. */
  private static final String FALLBACK = "en";

  private static final Pattern ALIAS = Pattern.compile("[\\p{L}\\p{N}]+([-_.][\\p{L}\\p{N}]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /**
   * Writes the files into the statute book in which a folder lies.
   *
   * @return what was written
   */
  public List<Path> writeInto(Path folder) throws IOException {
    Path root = BookFiles.rootOf(folder);
    if (!Files.isRegularFile(root.resolve(Settings.FILE))) {
      throw new CommandFailure("new.no-book", folder);
    }
    BookFiles files = BookFiles.under(root, Progress.NONE);
    Settings settings = files.settings();
    Jurisdiction jurisdiction = files.jurisdictions().of(settings.jurisdiction());
    List<String> codes = languages.isEmpty() ? settings.languages() : languages;
    NewFiles planned = new NewFiles(root);
    boolean several = settings.languages().size() > 1 || codes.size() > 1;
    plan(planned, settings.jurisdiction(), jurisdiction, codes, several);
    refuseDuplicates(root, identity(settings.jurisdiction(), jurisdiction));
    return planned.write();
  }

  /** Plans the files; their names are relative to the root of the statute book. */
  void plan(
      NewFiles planned,
      String code,
      Jurisdiction jurisdiction,
      List<String> codes,
      boolean several) {
    if (alias != null && !ALIAS.matcher(alias).matches()) {
      throw new CommandFailure("new.alias", alias);
    }
    if (title.isBlank() || title.chars().anyMatch(c -> c < ' ')) {
      throw new CommandFailure("new.title");
    }
    ActId id = identity(code, jurisdiction);
    for (String language : codes.isEmpty() ? List.of(FALLBACK) : codes) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw new CommandFailure("new.language", language);
      }
      planned.add(fileName(id, several ? "." + language : ""), text(id, language));
    }
  }

  private String text(ActId id, String language) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("id", id.toString());
    words.put("language", language);
    words.put("alias", alias == null ? "" : "@alias " + alias + "\n");
    words.put("date", date);
    // Last, so that braces in it stay what they are.
    words.put("title", title.strip());
    return Template.in(language, bill ? "bill" : "act", ".txt", words);
  }

  private String fileName(ActId id, String language) {
    String name = alias;
    if (name == null) {
      name =
          bill
              ? id.number()
              : id.kind() + "-" + id.date() + (id.number().isEmpty() ? "" : "-" + id.number());
    }
    return (bill ? "bills/" : "acts/")
        + name.replaceAll("[^\\p{L}\\p{N}._-]", "-")
        + language
        + BookFiles.ENDING;
  }

  private ActId identity(String code, Jurisdiction jurisdiction) {
    String own = code.isEmpty() ? jurisdiction.code() : code;
    String written =
        own + "/" + kind(jurisdiction).name() + "/" + date + (number.isEmpty() ? "" : "/" + number);
    return ActId.parse(written).orElseThrow(() -> new CommandFailure("new.identity", written));
  }

  private Kind kind(Jurisdiction jurisdiction) {
    Optional<Kind> known = kind == null ? jurisdiction.usualKind() : jurisdiction.kind(kind);
    if (known.isPresent()) {
      return known.get();
    }
    List<String> names = jurisdiction.kinds().stream().map(Kind::name).toList();
    if (kind == null) {
      throw new CommandFailure("new.kind-missing", String.join(", ", names));
    }
    List<String> near = new ArrayList<>(Near.names(kind, names));
    jurisdiction.kinds().stream()
        .filter(one -> one.names().containsValue(kind))
        .map(Kind::name)
        .forEach(near::add);
    throw near.isEmpty()
        ? new CommandFailure("new.kind", jurisdiction.code(), kind, String.join(", ", names))
        : new CommandFailure(
            "new.kind-near", jurisdiction.code(), kind, String.join(", ", new TreeSet<>(near)));
  }

  private void refuseDuplicates(Path root, ActId id) throws IOException {
    Catalogue catalogue = Catalogue.of(root);
    List<Catalogue.Entry> same = new ArrayList<>(catalogue.named(id.key()));
    if (alias != null) {
      same.addAll(catalogue.named(alias));
    }
    if (!same.isEmpty()) {
      String files =
          same.stream()
              .map(entry -> root.relativize(entry.file()).toString())
              .distinct()
              .collect(Collectors.joining(", "));
      throw new CommandFailure("new.held", alias == null ? id : id + ", " + alias, files);
    }
  }
}
