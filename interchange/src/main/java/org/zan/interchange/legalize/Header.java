package org.zan.interchange.legalize;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;

/** The facts at the head of an act, made of a document's metadata. */
final class Header {
  private static final Set<String> DATES =
      Set.of(
          "adopted",
          "published",
          "registered",
          "in-force",
          "applies-from",
          "expires",
          "repealed",
          "annulled");
  private static final Set<String> REPEATABLE =
      Set.of("subject", "author", "same-as", "basis", "transposes");
  private static final String TITLE = "title";

  private final LegalizeMapping mapping;
  private final Metadata metadata;
  private final Report report;

  Header(LegalizeMapping mapping, Metadata metadata, Report report) {
    this.mapping = mapping;
    this.metadata = metadata;
    this.report = report;
  }

  /** The act's title, or the empty string. */
  String title() {
    return mapping.facts().stream()
        .filter(field -> field.role().equals(TITLE))
        .map(field -> metadata.text(field.name()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  /**
   * The document's language: as the source calls it, else as its folder does, else the usual one.
   */
  String language() {
    return metadata
        .text(mapping.fieldFor("language"))
        .flatMap(mapping::language)
        .or(() -> mapping.language(metadata.language()))
        .orElse(mapping.usualLanguage());
  }

  void write(ActId id, StringBuilder out) {
    out.append("@act ").append(id).append('\n');
    String language = language();
    if (!language.isEmpty()) {
      out.append("@language ").append(language).append('\n');
    }
    Set<String> written = new LinkedHashSet<>();
    for (LegalizeMapping.Field field : mapping.facts()) {
      List<String> values = metadata.all(field.name());
      for (String value :
          REPEATABLE.contains(field.role()) ? values : values.stream().limit(1).toList()) {
        boolean another =
            REPEATABLE.contains(field.role())
                ? !written.add(field.role() + " " + value)
                : !written.add(field.role());
        if (another) {
          continue;
        }
        if (DATES.contains(field.role()) && LegalDate.leading(value).isEmpty()) {
          report.problem(Problem.Kind.BAD_VALUE, 0, field.name() + ": " + value);
        } else {
          out.append('@').append(field.role()).append(' ').append(value).append('\n');
        }
      }
    }
    metadata.fields().stream().filter(name -> !mapping.uses(name)).forEach(report::countUnused);
  }
}
