package org.zan.dsl.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Sign;

/** Words where a date must stand that are no date, or a day that the calendar does not have. */
public final class InvalidDate implements ActRule {
  private static final String EXAMPLE = "2016-04-23";
  private static final String UNDETERMINED = "undetermined";
  private static final String PUBLICATION = "publication";

  private static final RuleInfo INFO =
      RuleInfo.rule("invalid-date", Severity.ERROR)
          .message("en", "“{0}” is not a date. Write year-month-day: {1}.")
          .message("ru", "«{0}» — не дата. Пишите год-месяц-день: {1}.")
          .message("kk", "«{0}» – күн емес. Жыл-ай-күн деп жазыңыз: {1}.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              "Which text is in force on a day is computed from the dates. Written year first, they"
                  + " mean the same in every country and sort by themselves. An entry into force that"
                  + " depends on an event is “publication + 10 days” or “undetermined”.")
          .source(
              "ISO 8601-1:2019, calendar date in extended format; Akoma Ntoso Version 1.0, attribute"
                  + " date of FRBRdate; Joint Practical Guide of the EU, guideline 20 (precise dates)")
          .bad(
              """
              @act kz/law/2021-02-08/21-VII
              @language ru
              @title О маяках
              @adopted 08.02.2021
                       ^^^^^^^^^^ error invalid-date: “08.02.2021” is not a date. Write year-month-day: 2021-02-08.

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все маяки.
              """)
          .good(
              """
              @act kz/law/2021-02-08/21-VII
              @language ru
              @title О маяках
              @adopted 2021-02-08

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все маяки.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Facts.each(act, (fact, place) -> look(act, fact, place, report));
    for (ReadReference reference : act.references()) {
      if (!reference.date().isEmpty() && !date(reference.date())) {
        int at = act.text().indexOf("@" + reference.date(), reference.offset()) + 1;
        found(at, reference.date(), report);
      }
    }
    act.identity().ifPresent(id -> identity(act, id, report));
  }

  private static void look(ActReading act, ReadFact fact, Place place, Report report) {
    FactType type = FactType.of(fact.name(), place).orElse(null);
    if (type == null || right(type.value(), fact.value())) {
      return;
    }
    if (fact.value().isEmpty()) {
      report.at(fact.offset(), fact.length()).data("", EXAMPLE).add();
      return;
    }
    int end = act.text().indexOf('\n', fact.valueOffset());
    String line = act.text().substring(fact.valueOffset(), end < 0 ? act.text().length() : end);
    found(fact.valueOffset(), dateLike(line), report);
  }

  private static void found(int offset, String written, Report report) {
    Optional<String> meant = reordered(written);
    Report.Draft draft =
        report.at(offset, written.length()).data(Label.cut(written), meant.orElse(EXAMPLE));
    meant.ifPresent(date -> draft.fix(offset, written.length(), date));
    draft.add();
  }

  /** A date in an identity may be a year or a name; it is looked at where it begins like a date. */
  private static void identity(ActReading act, ActId id, Report report) {
    String date = id.date();
    boolean dated =
        date.length() > 4 && numbers(date).size() == 3 && Character.isDigit(date.charAt(0));
    if (dated && !date(date)) {
      ReadFact fact = act.identityFact().orElseThrow();
      int at = fact.valueOffset() + id.jurisdiction().length() + id.kind().length() + 2;
      found(at, date, report);
    }
  }

  private static boolean right(FactType.Value type, String value) {
    return switch (type) {
      case DATE -> LegalDate.leading(value).isPresent();
      case END -> value.isEmpty() || value.startsWith("by") || LegalDate.leading(value).isPresent();
      case PERIOD -> period(value);
      case COMMENCEMENT -> LegalDate.leading(value).isPresent() || event(value);
      default -> true;
    };
  }

  private static boolean date(String word) {
    return word.length() == EXAMPLE.length() && LegalDate.leading(word).isPresent();
  }

  /** {@code 2020-01-01..2020-06-30}, the end left out where it is not known. */
  private static boolean period(String value) {
    int end = value.indexOf("..");
    if (end < 0) {
      return LegalDate.leading(value).isPresent();
    }
    String last = value.substring(end + 2).strip();
    return date(value.substring(0, end).strip())
        && (last.isEmpty() || last.startsWith("by") || LegalDate.leading(last).isPresent());
  }

  /** {@code undetermined}, {@code publication}, {@code publication + 10 days}. */
  private static boolean event(String value) {
    List<String> words = words(value);
    if (words.isEmpty()) {
      return false;
    }
    if (words.get(0).equals(UNDETERMINED)) {
      return true;
    }
    boolean more = words.size() > 1 && !words.get(1).equals("by");
    return words.get(0).equals(PUBLICATION)
        && (!more
            || words.size() > 3
                && words.get(1).equals("+")
                && Sign.digits(words.get(2), 0) > 0
                && List.of("day", "days", "month", "months", "year", "years")
                    .contains(words.get(3)));
  }

  private static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    for (String word : value.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The part of the words that was meant as the date: up to the first blank, or all of them. */
  private static String dateLike(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    boolean figures =
        end > 0 && Character.isDigit(line.charAt(0)) && numbers(line.substring(0, end)).size() > 1;
    return figures ? line.substring(0, end) : line.strip();
  }

  /** 23.04.2016, 2016.4.23 and 2016/04/23 mean one day; 04/05/2016 may mean two, so it is left. */
  private static Optional<String> reordered(String written) {
    List<Integer> numbers = numbers(written);
    if (numbers.size() != 3) {
      return Optional.empty();
    }
    boolean yearFirst = numbers.get(0) > 31;
    boolean dayFirst = numbers.get(2) > 31 && written.indexOf('.') > 0;
    if (!yearFirst && !dayFirst) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
                  numbers.get(yearFirst ? 0 : 2), numbers.get(1), numbers.get(yearFirst ? 2 : 0))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The numbers of a word that has nothing but digits and signs between them; else none. */
  private static List<Integer> numbers(String word) {
    List<Integer> numbers = new ArrayList<>();
    int i = 0;
    while (i < word.length()) {
      int value = Sign.digits(word, i);
      if (value < 0) {
        return List.of();
      }
      numbers.add(value);
      while (i < word.length() && Character.isDigit(word.charAt(i))) {
        i++;
      }
      while (i < word.length() && ".-/".indexOf(word.charAt(i)) >= 0) {
        i++;
      }
    }
    return numbers;
  }
}
