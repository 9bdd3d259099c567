package org.zan.server;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.history.HistoryFailure;
import org.zan.history.log.ActHistory;
import org.zan.history.log.ActText;
import org.zan.history.log.AsOf;
import org.zan.history.log.Binding;
import org.zan.history.log.LogEntry;
import org.zan.history.log.LogStep;
import org.zan.history.log.TextAt;
import org.zan.server.protocol.Change;
import org.zan.server.protocol.DatedText;

/** What a Git repository knows of the texts of one document. */
final class RecordedTexts implements AutoCloseable {
  private final Asked asked;
  private final Refusals refusals;
  private final ActHistory history;
  private final TextAt texts;

  /** A stretch of a text. */
  record Stretch(String text, int start, int end) {
    String words() {
      return text.substring(start, end);
    }
  }

  private RecordedTexts(Asked asked, Refusals refusals, ActHistory history, TextAt texts) {
    this.asked = asked;
    this.refusals = refusals;
    this.history = history;
    this.texts = texts;
  }

  /**
   * Opens the history of a document.
   *
   * @param asKnown a commit as of which the repository is asked, or null
   */
  static RecordedTexts of(Asked asked, String asKnown, Refusals refusals) {
    if (asked.book().root() == null) {
      throw refusals.of("no-book", asked.uri());
    }
    ActHistory history = null;
    try {
      history = ActHistory.open(asked.book().root(), done -> asked.cancel().checkCanceled());
      if (history.find(asked.file(), null, "").isEmpty()) {
        throw refusals.of("not-committed", asked.file());
      }
      TextAt texts = asKnown == null ? TextAt.of(history) : TextAt.asKnown(history, asKnown);
      return new RecordedTexts(asked, refusals, history, texts);
    } catch (IOException | RuntimeException e) {
      if (history != null) {
        history.close();
      }
      throw refused(e, refusals);
    }
  }

  private static RuntimeException refused(Exception e, Refusals refusals) {
    if (e instanceof HistoryFailure failure) {
      return refusals.of(failure);
    }
    Optional<HistoryFailure> git = HistoryFailure.of(e);
    if (git.isPresent()) {
      return refusals.of(git.get());
    }
    return e instanceof RuntimeException other
        ? other
        : refusals.of("unreadable-history", String.valueOf(e.getMessage()));
  }

  /** The commits that changed a provision as law, the newest first, and where it stood then. */
  List<LogStep> steps(String path) {
    try {
      return history
          .steps(asked.file(), path, false)
          .orElseThrow(() -> refusals.of("unknown-provision", asked.file(), path));
    } catch (IOException | HistoryFailure e) {
      throw refused(e, refusals);
    }
  }

  /** The source of a provision on a day, without what does not bind then by its own words. */
  DatedText on(String path, LocalDate date) {
    AsOf recorded = act(asked.file(), date);
    Optional<Binding> binding = date == null ? Optional.empty() : binding(recorded, date);
    binding
        .flatMap(it -> it.left(path))
        .ifPresent(
            left -> {
              throw notBinding(path, left);
            });
    AsOf text =
        binding.map(it -> new AsOf(recorded.file(), it.text(), recorded.last())).orElse(recorded);
    ActText read = read(text);
    Stretch stretch =
        stretch(read, path).orElseThrow(() -> refusals.of("unknown-provision", asked.file(), path));
    TextLines lines = asked.translation().linesOf(stretch.text());
    return new DatedText(
        asked.uri(),
        read.act().identity().map(ActId::toString).orElse(""),
        read.act().language(),
        path,
        date == null ? null : date.toString(),
        stretch.words(),
        lines.range(stretch.start(), stretch.end() - stretch.start()),
        text.last().map(entry -> change(entry, entry.changes())).orElse(null),
        binding.map(Binding::left).orElse(List.of()).stream()
            .filter(it -> path.equals(Pointed.WHOLE) || it.path().startsWith(path + "/"))
            .map(
                it ->
                    new DatedText.Left(
                        it.path(),
                        it.from().map(LocalDate::toString).orElse(null),
                        it.ended().map(LocalDate::toString).orElse(null)))
            .toList());
  }

  private Optional<Binding> binding(AsOf text, LocalDate date) {
    Optional<LocalDate> since = inForce(read(text), 0);
    if (since.isPresent() && since.get().isAfter(date)) {
      throw refusals.of("not-in-force", asked.file(), since.get().toString());
    }
    return Binding.of(text.file(), text.text(), date, asked.view().book().jurisdictions());
  }

  private ResponseErrorException notBinding(String path, Binding.Left left) {
    String from = left.from().map(LocalDate::toString).orElse("");
    if (left.ended().isPresent()) {
      return from.isEmpty()
          ? refusals.of("ended", path, left.ended().get().toString())
          : refusals.of("suspended", path, from);
    }
    return from.isEmpty()
        ? refusals.of("undetermined", path)
        : refusals.of("not-in-force", path, from);
  }

  /** The text of an act on a day; null for all that is recorded. */
  AsOf act(String file, LocalDate date) {
    try {
      return texts.on(file, date);
    } catch (TextAt.NoText none) {
      throw refused(none, file, date);
    } catch (IOException | HistoryFailure e) {
      throw refused(e, refusals);
    }
  }

  private ResponseErrorException refused(TextAt.NoText none, String file, LocalDate date) {
    LogEntry entry = none.entry();
    return switch (none.state()) {
      case NOT_IN_FORCE ->
          refusals.of("not-in-force", file, entry.effective().map(LocalDate::toString).orElse("–"));
      case NOT_HELD -> refusals.of("not-held", file);
      case ENTANGLED ->
          refusals.of(
              "entangled",
              file,
              entry.act().orElse(entry.subject()),
              date == null ? "–" : date.toString());
    };
  }

  /** A text of the act as read, alone. */
  ActText read(AsOf text) {
    return ActText.read(text.file(), text.text(), asked.view().book().jurisdictions());
  }

  /** Where a provision stands in a text; empty where it does not. */
  static Optional<Stretch> stretch(ActText read, String path) {
    String text = read.reading().text();
    if (path.equals(Pointed.WHOLE)) {
      return Optional.of(new Stretch(text, 0, text.length()));
    }
    Resolution found = read.resolve(path);
    if (!ActText.found(found)) {
      return Optional.empty();
    }
    Provisions provisions = read.act().provisions();
    int start = provisions.offset(found.provision());
    int next = provisions.next(Math.max(found.provision(), found.last()));
    int end = next < provisions.size() ? provisions.offset(next) : text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Stretch(text, start, end));
  }

  /** Since when a provision is in force by what it, or what stands around it, says. */
  static Optional<LocalDate> inForce(ActText read, int provision) {
    var parts = Parts.of(read.reading());
    for (var part = parts.get(Math.min(provision, parts.size() - 1));
        part != null;
        part = part.parent()) {
      for (var fact : part.facts()) {
        if (fact.name().equals("in-force")) {
          return LegalDate.leading(fact.value());
        }
      }
    }
    return read.reading().headerFact("in-force").flatMap(it -> LegalDate.leading(it.value()));
  }

  /** A commit as clients see it. */
  Change change(LogEntry entry, List<String> instructions) {
    return new Change(
        entry.act().orElse(null),
        entry.act().flatMap(this::file).orElse(null),
        entry.effective().map(LocalDate::toString).orElse(null),
        entry.commit(),
        entry.recorded().toString(),
        entry.subject(),
        instructions,
        entry.editorial().orElse(null));
  }

  /** The file of an amending act, in the document's language where it has that. */
  private Optional<String> file(String identity) {
    List<ActSummary> versions = asked.view().book().acts(identity);
    String language = asked.view().book().file(asked.file()).map(ActSummary::language).orElse("");
    return versions.stream()
        .filter(it -> it.language().equals(language))
        .findFirst()
        .or(() -> versions.stream().findFirst())
        .map(it -> asked.translation().uri(it.file()));
  }

  @Override
  public void close() {
    history.close();
  }
}
