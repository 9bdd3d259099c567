package org.zan.cli.past;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.zan.cli.CommandFailure;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.norm.LegalDate;
import org.zan.history.log.AsOf;
import org.zan.history.log.LogEntry;
import org.zan.history.log.TextAt;
import org.zan.history.log.TextAt.NoText;

/** Texts of an act on dates; what prevents one is said to the user. */
public final class Texts {
  private final Past past;
  private final TextAt texts;

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
   * The text on a date.
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
      return text;
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

  /** What the header says of the act's entry into force. */
  private static Optional<LocalDate> inForce(String text) {
    int body = text.indexOf("\n#");
    for (FactLine fact : FactLine.readAll(body < 0 ? text : text.substring(0, body))) {
      if (fact.name().equals("in-force")) {
        return LegalDate.leading(fact.value());
      }
    }
    return Optional.empty();
  }
}
