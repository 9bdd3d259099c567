package org.zan.cli.past;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zan.cli.CommandFailure;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.norm.LegalDate;
import org.zan.history.log.AsOf;
import org.zan.history.log.Binding;
import org.zan.history.log.LogEntry;
import org.zan.history.log.TextAt;
import org.zan.history.log.TextAt.NoText;

/** Texts of an act on dates; what prevents one is said to the user. */
public final class Texts {
  private final Past past;
  private final TextAt texts;
  private List<Binding.Left> left = List.of();

  /**
   * Texts of an act.
   *
   * @param past the act
   * @param asKnown the commit as of which the repository is asked, or null
   */
  public Texts(Past past, String asKnown) throws IOException {
    this.past = past;
    this.texts =
        asKnown == null ? TextAt.of(past.history()) : TextAt.asKnown(past.history(), asKnown);
  }

  /**
   * The text on a date: what its own facts say does not bind then is left out.
   *
   * @param date the date, or null for all that is known
   */
  public AsOf on(LocalDate date) throws IOException {
    try {
      AsOf text = texts.on(past.file(), date);
      Optional<LocalDate> inForce = inForce(text.text());
      if (date != null && inForce.isPresent() && inForce.get().isAfter(date)) {
        throw new CommandFailure("at.not-in-force", past.file(), inForce.get().toString());
      }
      if (date != null && undetermined(text.text())) {
        throw new CommandFailure("at.undetermined", past.file());
      }
      return date == null ? text : binding(text, date);
    } catch (NoText none) {
      LogEntry entry = none.entry();
      throw switch (none.state()) {
        case NOT_IN_FORCE ->
            new CommandFailure(
                "at.not-in-force",
                past.file(),
                entry.effective().map(LocalDate::toString).orElse("–"));
        case NOT_HELD -> new CommandFailure("at.not-held", past.file());
        case ENTANGLED ->
            new CommandFailure(
                "at.entangled", past.file(), entry.act().orElse(entry.subject()), date.toString());
      };
    }
  }

  private AsOf binding(AsOf text, LocalDate date) throws IOException {
    Optional<Binding> binding =
        Binding.of(past.file(), text.text(), date, past.history().jurisdictions());
    left = binding.map(Binding::left).orElse(List.of());
    Optional<Binding.Left> asked = binding.flatMap(all -> all.left(past.path()));
    if (asked.isPresent()) {
      throw asked.get().ended().isPresent() && asked.get().from().isPresent()
          ? new CommandFailure("at.suspended", past.path(), asked.get().from().get().toString())
          : asked.get().ended().isPresent()
              ? new CommandFailure("at.ended", past.path(), asked.get().ended().get().toString())
              : asked.get().from().isPresent()
                  ? new CommandFailure("at.later", past.path(), asked.get().from().get().toString())
                  : new CommandFailure("at.undetermined", past.path());
    }
    return binding.map(all -> new AsOf(text.file(), all.text(), text.last())).orElse(text);
  }

  /**
   * What was left out of what was asked for in the last text, as people say it: {@code art5 (–
   * 2027-01-01)}.
   */
  public String left() {
    return left.stream()
        .filter(one -> past.path().equals(".") || one.path().startsWith(past.path() + "/"))
        .map(
            one ->
                one.path()
                    + " ("
                    + one.ended().map(day -> day + " ").orElse("")
                    + (one.from().isPresent() || one.ended().isPresent() ? "–" : "?")
                    + one.from().map(day -> " " + day).orElse("")
                    + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean undetermined(String text) {
    return header(text).stream()
        .filter(fact -> fact.name().equals("in-force"))
        .findFirst()
        .filter(fact -> fact.value().strip().startsWith("undetermined"))
        .isPresent();
  }

  private static List<FactLine> header(String text) {
    int body = text.indexOf("\n#");
    return FactLine.readAll(body < 0 ? text : text.substring(0, body));
  }

  /** What the header says of the act's entry into force. */
  private static Optional<LocalDate> inForce(String text) {
    for (FactLine fact : header(text)) {
      if (fact.name().equals("in-force")) {
        return LegalDate.leading(fact.value());
      }
    }
    return Optional.empty();
  }
}
