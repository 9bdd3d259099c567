package org.zan.cli.report;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.zan.cli.Messages;
import org.zan.cli.output.Glyphs;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** The sentences of a report, the same in every form of it. */
final class ReportWords {
  /** Keys of the columns of figures of readability. */
  static final List<String> READABILITY =
      List.of(
          "report.language",
          "report.acts",
          "report.words",
          "report.sentence",
          "report.syllables",
          "report.score");

  private static final int LONGEST = 170;

  private final Expertise expertise;
  private final Messages messages;

  ReportWords(Expertise expertise, Messages messages) {
    this.expertise = expertise;
    this.messages = messages;
  }

  /** What sort of document it is. */
  String kicker() {
    return messages.get("report.of." + expertise.subject().sort().name().toLowerCase(Locale.ROOT));
  }

  /** The day on which it was made, in words. */
  String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(messages.locale())
        .format(expertise.subject().day());
  }

  /** What comes of it, in a sentence or two. */
  String verdict() {
    int errors = expertise.tally().of(Severity.ERROR);
    int others = expertise.tally().found() - errors;
    String verdict =
        errors > 0
            ? messages.get("report.verdict.errors", errors, others, expertise.tally().files())
            : others > 0
                ? messages.get("report.verdict.others", others, expertise.tally().files())
                : messages.get("report.verdict.clean");
    int missing = expertise.gaps().missing().size() + expertise.gaps().more();
    return missing == 0 ? verdict : verdict + " " + messages.get("report.verdict.gaps", missing);
  }

  /** What a rule says, with dots where the words of a case stand. */
  String says(RuleInfo rule) {
    return Glyphs.shown(rule.message(messages.language(), List.of()).replaceAll("\\{\\d+}", "…"));
  }

  /** How to read the picture. */
  String network() {
    Network network = expertise.network();
    return network.grouped()
        ? messages.get(
            "report.network.map", network.citations(), network.drawn(), network.edges().size())
        : messages.get("report.network.acts", network.nodes().size(), network.citations());
  }

  /** Figures of a language, one for each of {@link #READABILITY}. */
  List<String> readability(Expertise.OfLanguage of) {
    String code = of.figures().language();
    String name = Locale.forLanguageTag(code).getDisplayLanguage(messages.locale());
    String score =
        of.score().isPresent()
            ? decimal(of.score().getAsDouble(), 0) + " (" + of.formula() + ")"
            : messages.get("report.score.none");
    return List.of(
        name.isEmpty() ? "—" : name,
        messages.number(of.acts()),
        messages.number(of.figures().words()),
        decimal(of.figures().wordsOfSentence(), 1),
        of.figures().syllables() == 0 ? "—" : decimal(of.figures().syllablesOfWord(), 2),
        score);
  }

  private String decimal(double number, int digits) {
    return String.format(messages.locale(), "%." + digits + "f", number);
  }

  /** A long title, cut between words. */
  static String cut(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int cut = title.lastIndexOf(' ', LONGEST);
    return title.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
  }
}
