package org.zan.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.Severity;
import org.zan.dsl.ide.Citations;
import org.zan.dsl.summary.References;

/** Findings as the protocol's diagnostics, places as its ranges. One for each answer. */
final class Translation {
  private static final Set<String> REPEALED = Set.of("repealed-reference", "basis-repealed");
  private static final Set<String> UNUSED = Set.of("unused-term");
  private static final int LONGEST = 100;

  private final Documents documents;
  private final Books books;
  private final Settings settings;
  private final Spot spot;
  private final String uri;
  private final Map<String, TextLines> lines = new HashMap<>();
  private final Map<String, String> uris = new HashMap<>();

  /** A translation for answers about a document. */
  Translation(Documents documents, Books books, Settings settings, Spot spot, String uri) {
    this.documents = documents;
    this.books = books;
    this.settings = settings;
    this.spot = spot;
    this.uri = uri;
  }

  /** The lines of a file of the document's statute book. */
  TextLines lines(String file) {
    return lines.computeIfAbsent(
        file,
        it ->
            documents
                .get(uri(it))
                .map(OpenDocument::lines)
                .orElseGet(
                    () -> new TextLines(spot.book().text(it).orElse(""), settings.encoding())));
  }

  /** The lines of a text that is in no file as it stands. */
  TextLines linesOf(String text) {
    return new TextLines(text, settings.encoding());
  }

  /** The version of a document as the client counts; empty where it is not open. */
  Optional<Integer> version(String file) {
    return books.opened(spot.book(), file, uri).map(OpenDocument::version);
  }

  String uri(String file) {
    return uris.computeIfAbsent(file, it -> books.uri(spot.book(), it, uri));
  }

  Range range(String file, int offset, int length) {
    return lines(file).range(offset, length);
  }

  Location location(String file, int offset, int length) {
    return new Location(uri(file), range(file, offset, length));
  }

  /** Where a reference stands: known from the index, without the text of the act that cites. */
  Location location(Citations.Citing citing) {
    if (!settings.encoding().equals(PositionEncodingKind.UTF16)) {
      var range = citing.range();
      return location(range.file(), range.offset(), range.length());
    }
    References references = citing.act().references();
    int line = references.line(citing.reference());
    int column = references.column(citing.reference());
    int end = column + references.length(citing.reference());
    return new Location(
        uri(citing.act().file()), new Range(new Position(line, column), new Position(line, end)));
  }

  List<Diagnostic> diagnostics(List<Finding> findings) {
    return findings.stream().map(this::diagnostic).toList();
  }

  Diagnostic diagnostic(Finding finding) {
    Place place = finding.place();
    Diagnostic diagnostic =
        new Diagnostic(
            range(place.file(), place.offset(), place.length()),
            finding.message(settings.language()),
            severity(finding.severity()),
            "zan");
    diagnostic.setCode(finding.rule().id());
    if (REPEALED.contains(finding.rule().id())) {
      diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
    } else if (UNUSED.contains(finding.rule().id())) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Place other : finding.related()) {
      String words = lines(other.file()).line(other.offset()).strip();
      String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
      related.add(
          new DiagnosticRelatedInformation(
              location(other.file(), other.offset(), other.length()),
              shown.isEmpty() ? other.file() : shown));
    }
    if (!related.isEmpty()) {
      diagnostic.setRelatedInformation(related);
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      default -> DiagnosticSeverity.Information;
    };
  }
}
