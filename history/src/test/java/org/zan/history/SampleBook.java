package org.zan.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A small statute book with acts and bills, and what tests do with it. */
final class SampleBook {
  static final String SETTINGS = "@repository sample\n@jurisdiction kz\n@languages en\n";

  static final String LEGAL_ACTS =
      """
      @act kz/law/2016-04-06/480-V
      @alias legal-acts
      @language en
      @title On Legal Acts
      @adopted 2016-04-06
      @in-force 2016-04-23

      ## Article 1. Scope

      This Law applies to every state body.

      ## Article 2. Time limits

      1. An opinion is given within ten days.
      2. A draft is published within thirty days.

      ## Article 3. Publication

      The text is published in the official gazette.
      """;

  static final String WATER =
      """
      @act kz/law/2003-07-09/481-II
      @alias water
      @language en
      @title On Water
      @adopted 2003-07-09
      @in-force 2003-07-20

      ## Article 1. Fees

      The fee is one tenge for each cubic metre.
      """;

  static final String LIMITS =
      """
      @bill kz/law/2021/limits
      @language en
      @title On Amendments Concerning Time Limits
      @in-force 2022-03-01

      # Article 1.

      @amend legal-acts
        1) @replace art2/1 "ten days" -> "fifteen days"
        2) @delete art3 "official "
           @in-force 2022-07-01
      @amend water
        1) @replace art1 "one tenge" -> "two tenge"
      """;

  private final Book book;

  private SampleBook(Book book) {
    this.book = book;
  }

  /** A new one, in a folder of the repository. */
  static SampleBook in(Path folder) {
    Book book = Book.in(folder);
    book.write("law/repository.zan", SETTINGS);
    book.write("law/acts/legal-acts.zan", LEGAL_ACTS);
    book.write("law/acts/water.zan", WATER);
    book.write("law/bills/limits.zan", LIMITS);
    book.commit("Begin");
    return new SampleBook(book);
  }

  Book book() {
    return book;
  }

  LegalRepository open() throws IOException {
    return LegalRepository.open(book.folder().resolve("law"));
  }

  /** Somebody who works on a day. */
  static Committer clerk(String day) {
    return new Committer(
        "Aigul Sample", "aigul@example.org", OffsetDateTime.parse(day + "T10:00:00+05:00"));
  }

  static Adoption adoption(String number, String adopted) {
    return new Adoption(number, LocalDate.parse(adopted), Optional.empty(), Optional.empty());
  }

  /** Enacts the bill on time limits on a day. */
  Plan enact(String day) throws IOException {
    return enact("bills/limits.zan", "91-VII", "2021-12-29", day);
  }

  Plan enact(String bill, String number, String adopted, String day) throws IOException {
    try (LegalRepository repository = open()) {
      Plan plan =
          Enactments.in(repository, clerk(day))
              .enact(bill, adoption(number, adopted), LocalDate.parse(day));
      plan.write(clerk(day), false);
      return plan;
    }
  }

  Plan commence(String day) throws IOException {
    try (LegalRepository repository = open()) {
      Plan plan = Enactments.in(repository, clerk(day)).commence(LocalDate.parse(day));
      plan.write(clerk(day), false);
      return plan;
    }
  }

  /** What waits, one line for each. */
  String pending() throws IOException {
    try (LegalRepository repository = open()) {
      StringBuilder text = new StringBuilder();
      for (Waiting waiting : Enactments.pending(repository)) {
        text.append(waiting.date().map(LocalDate::toString).orElse("?"));
        text.append(' ').append(waiting.act()).append(' ').append(waiting.changes()).append('\n');
      }
      return text.toString();
    }
  }

  /** What the audit finds, one line for each. */
  String audit(String range) throws IOException {
    try (LegalRepository repository = open()) {
      StringBuilder text = new StringBuilder();
      for (Irregularity one : Audit.of(repository, range, done -> {}).irregularities()) {
        text.append(one.kind()).append(' ').append(one.subject()).append(' ').append(one.data());
        one.differences().forEach(difference -> text.append(' ').append(difference.file()));
        text.append('\n');
      }
      return text.toString();
    }
  }
}
