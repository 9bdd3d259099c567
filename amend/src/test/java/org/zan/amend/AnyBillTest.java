package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/** Whatever a bill orders, and however little sense it makes: edits that fit, or findings. */
class AnyBillTest {
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());
  private static final List<String> SUFFIXES =
      List.of("", "", "", "/al1", "/al2", "/sen1", "/row2", "/heading", "/al1..al2", "/1..2");

  private static final List<String> TEXTS = new ArrayList<>();
  private static final StatuteBook BOOK = book();

  private static StatuteBook book() {
    List<ActSummary> acts = new ArrayList<>();
    for (String name : List.of("legal-acts.en", "public-services", "register-rules", "libraries")) {
      String text = read(name);
      TEXTS.add(text.replaceFirst("@language \\w+", "@language en"));
      acts.add(
          Summarizer.summarize(
              ActReader.read("acts/" + acts.size(), TEXTS.get(acts.size()), JURISDICTIONS),
              text.length(),
              new Interner()));
    }
    return new StatuteBook(Settings.NONE, JURISDICTIONS, acts);
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("../examples/kazakhstan/acts/" + name + ".zan"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 500)
  void editsFit(@ForAll long seed) {
    Random random = new Random(seed);
    ActSummary act = BOOK.files().get(random.nextInt(BOOK.files().size()));
    StringBuilder bill =
        new StringBuilder(
            "@bill kz/law/2026/any\n@language en\n@title Any\n@in-force 2027-01-01\n\n");
    bill.append("@amend ").append(act.aliases().get(0)).append("\n\n");
    for (int i = 1; i <= 1 + random.nextInt(5); i++) {
      bill.append("  ").append(i).append(") ").append(instruction(random, act)).append('\n');
    }
    Outcome outcome = outcome(bill.toString());
    outcome
        .edits()
        .forEach(
            (file, edits) -> {
              int end = 0;
              for (TextEdit edit : edits) {
                assertTrue(edit.place().offset() >= end, () -> bill + "\n" + edits);
                end = edit.place().offset() + edit.place().length();
              }
              assertTrue(end <= text(file).orElseThrow().length());
              ActReader.read(file, outcome.after(file), JURISDICTIONS);
            });
  }

  private Outcome outcome(String bill) {
    try {
      AmendingAct act = AmendingAct.of(ActReader.read("bill", bill, JURISDICTIONS), BOOK);
      return Amendments.apply(
          act,
          order -> true,
          new Enactment("kz/law/2026/any", java.time.LocalDate.of(2027, 1, 1)),
          BOOK,
          this::text);
    } catch (RuntimeException e) {
      throw new UncheckedIOException(bill, new IOException(e));
    }
  }

  private Optional<String> text(String file) {
    return Optional.of(TEXTS.get(Integer.parseInt(file.substring(5))));
  }

  private String path(Random random, ActSummary act) {
    String path = BOOK.path(act, random.nextInt(act.provisions().size()));
    return path.equals(".") && random.nextInt(4) > 0
        ? path(random, act)
        : path + (path.equals(".") ? "" : SUFFIXES.get(random.nextInt(SUFFIXES.size())));
  }

  private String instruction(Random random, ActSummary act) {
    String path = path(random, act);
    String other = path(random, act);
    String number = List.of("4", "(b)", "7.", "art9", "Article 12").get(random.nextInt(5));
    String position = List.of("after", "before", "into").get(random.nextInt(3));
    return switch (random.nextInt(12)) {
      case 0 -> "@replace " + path + " \"the\" -> \"1. (a) some\" all";
      case 1 -> "@delete " + path + " \"the\" … end";
      case 2 -> "@insert " + path + " after \"the\" \"very\" first";
      case 3 -> "@repeal " + path + " " + other;
      case 4 -> "@retitle " + path + " \"New title\"";
      case 5 -> "@renumber " + path + " as " + number;
      case 6 -> "@designate " + path + " as " + number;
      case 7 -> "@move " + path + " " + position + " " + other;
      case 8 -> "@suspend " + path + " until 2029-01-01\n" + block(random);
      case 9 -> "@substitute " + path + "\n" + block(random);
      default -> "@insert " + position + " " + path + "\n" + block(random);
    };
  }

  private static String block(Random random) {
    return List.of(
            "       9) An item:\n         a) with a letter.",
            "       ## Article 99. Title\n       1. Words.\n\n       ### (a) Deeper\n\n       Words.",
            "\n       A paragraph\n       in two lines.",
            "       - a dash",
            "       | a | row |",
            "       # Annex 7. Form\n\n       1. Words.",
            "       @image map.png",
            "       ### (c) Titled")
        .get(random.nextInt(8));
  }
}
