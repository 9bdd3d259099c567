package org.zan.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Body;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdiction.Kind;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;

/** An act of a kind that the body which made it does not make. */
public final class AuthorWithoutPower implements ActRule {
  private static final int SHOWN = 5;

  private static final RuleInfo INFO =
      RuleInfo.rule("author-without-power", Severity.INFO)
          .message(
              "en",
              "“{0}” issues no act of this kind ({1}), but {2}. Correct the author, or the kind in the identity: “{0}” issues {3}.")
          .message(
              "ru",
              "«{0}» не издаёт актов такого вида ({1}); их издаёт {2}. Исправьте автора или вид в идентификаторе: «{0}» издаёт {3}.")
          .message(
              "kk",
              "«{0}» мұндай түрдегі актіні ({1}) шығармайды, оны {2} шығарады. Авторды немесе сәйкестендіргіштегі түрді түзетіңіз: «{0}» шығаратыны – {3}.")
          .fix("en", "Write “{4}”")
          .fix("ru", "Написать «{4}»")
          .fix("kk", "«{4}» деп жазу")
          .why(
              """
              A body has only the powers that the constitution and the laws give it, and the form of its acts follows from them: a decree of the
              Government where only the President issues decrees is void, or is taken for something else. Mostly the header was copied from
              another act, or the body that prepared the bill was left as the author of the act. Who issues which kind is laid
              down by the jurisdiction (@body, @kind … by). Found is a body that is known there and does not issue
              this kind; what is not known there, such as an agency, is passed over. Bills are too: their author is who brings them in.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 7(2) (forms of acts and who issues them); Treaty on the
              Functioning of the European Union, articles 288 to 291; Joint Practical Guide of the European Parliament, the Council and the
              Commission, guideline 8 (the title names the author).\
              """)
          .bad(
              """
              @act kz/decree/2022-03-01/820
              @language en
              @title On the Council for Piers
              @author Government of the Republic of Kazakhstan
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info author-without-power: “Government of the Republic of Kazakhstan” issues no act of this kind (Decree of the President), but President. Correct the author, or the kind in the identity: “Government of the Republic of Kazakhstan” issues government-resolution, temporary-resolution.
              @adopted 2022-03-01

              1. A Council for Piers is set up.
              """)
          .good(
              """
              @act kz/decree/2022-03-01/820
              @language en
              @title On the Council for Piers
              @author President of the Republic of Kazakhstan
              @adopted 2022-03-01

              1. A Council for Piers is set up.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Jurisdiction jurisdiction = act.jurisdiction();
    Optional<Kind> kind = act.identity().map(ActId::kind).flatMap(jurisdiction::kind);
    String language = language(act);
    List<Body> issuers = kind.map(jurisdiction::issuers).orElse(List.of());
    if (act.headerFact("bill").isPresent()
        || issuers.stream().noneMatch(body -> body.isNamed(language))) {
      return;
    }
    for (ReadFact fact : act.header()) {
      if (fact.name().equals("author")) {
        List<Body> meant = meant(jurisdiction, fact.value(), language);
        if (!meant.isEmpty() && meant.stream().noneMatch(issuers::contains)) {
          report(fact, kind.get(), issuers, meant, act, report);
        }
      }
    }
  }

  /** The kinds that these issue, as identities name them. */
  private static String kinds(Jurisdiction jurisdiction, List<Body> bodies) {
    List<String> kinds =
        jurisdiction.kinds().stream()
            .filter(it -> jurisdiction.issuers(it).stream().anyMatch(bodies::contains))
            .map(Kind::name)
            .sorted()
            .toList();
    return String.join(", ", kinds.subList(0, Math.min(SHOWN, kinds.size())))
        + (kinds.size() > SHOWN ? ", …" : "");
  }

  private static String language(ActReading act) {
    return act.headerFact("language").map(ReadFact::value).orElse("").strip();
  }

  /** The bodies that words name and that issue acts: a name of its own goes before one of many. */
  private static List<Body> meant(Jurisdiction jurisdiction, String words, String language) {
    List<Body> bodies = jurisdiction.bodies();
    List<Body> named = bodies.stream().filter(it -> it.is(words, language)).toList();
    List<Body> meant =
        named.isEmpty()
            ? bodies.stream().filter(it -> it.isOneNamed(words, language)).toList()
            : named;
    return kinds(jurisdiction, meant).isEmpty() ? List.of() : meant;
  }

  private static void report(
      ReadFact fact,
      Kind kind,
      List<Body> issuers,
      List<Body> meant,
      ActReading act,
      Report report) {
    String language = language(act);
    Jurisdiction jurisdiction = act.jurisdiction();
    String own = kinds(jurisdiction, meant);
    String called = issuers.stream().map(it -> it.name(language)).collect(Collectors.joining(", "));
    String usual = issuers.get(0).name(language);
    Report.Draft draft =
        report
            .at(fact.offset(), fact.length())
            .data(
                fact.value().strip(),
                kind.names().getOrDefault(language, kind.name()),
                called,
                own,
                usual);
    if (!issuers.get(0).many()) {
      draft.fix(fact.valueOffset(), fact.value().length(), usual);
    }
    draft.add();
  }
}
