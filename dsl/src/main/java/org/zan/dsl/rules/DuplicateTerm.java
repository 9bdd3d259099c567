package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadTerm;

/** One term with two definitions in an act. */
public final class DuplicateTerm implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duplicate-term", Severity.WARNING)
          .message(
              "en",
              "The term “{0}” is defined twice in this act. Keep one definition, or use two terms.")
          .message(
              "ru",
              "Термин «{0}» определён в этом акте дважды. Оставьте одно определение или введите разные термины.")
          .message(
              "kk",
              "«{0}» термині осы актіде екі рет айқындалған. Бір анықтамасын қалдырыңыз немесе әртүрлі терминдерді қолданыңыз.")
          .why(
              """
              A term has one meaning throughout an act. Two definitions leave open which of them holds, and one that is amended
              drifts away from the other. An annex is looked at for itself: it may be an act of its own.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 6 (identical terms
              must not express different concepts) and 14 (definitions); Law of Kazakhstan "On Legal Acts" of 6 April 2016,
              No 480-V, article 24.\
              """)
          .bad(
              """
              @act kz/law/2021-05-18/310-VII
              @language en
              @title On Archives
              @adopted 2021-05-18

              ## Article 1. Definitions

              In this Law:

              1) **archive** – a collection of records;
              2) **record** – a document that an archive keeps;
              3) **Archive** – a building for records.
                   ^^^^^^^ warning duplicate-term: The term “Archive” is defined twice in this act. Keep one definition, or use two terms.
              """)
          .good(
              """
              @act kz/law/2021-05-18/310-VII
              @language en
              @title On Archives
              @adopted 2021-05-18

              ## Article 1. Definitions

              In this Law:

              1) **archive** – a collection of records;
              2) **record** – a document that an archive keeps;
              3) **archive building** – a building for an archive.

              ## Article 2. Duties

              An archive building is kept dry.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Map<Part, Map<String, ReadTerm>> known = new HashMap<>();
    for (ReadTerm term : act.terms()) {
      String name = folded(term.term());
      ReadTerm first =
          name.isEmpty()
              ? null
              : known
                  .computeIfAbsent(scope(term.from()), part -> new HashMap<>())
                  .putIfAbsent(name, term);
      if (first != null) {
        report
            .at(term.offset(), term.length())
            .data(term.term())
            .related(first.offset(), first.length())
            .add();
      }
    }
  }

  /** The annex in which the term is defined, or the act. */
  private static Part scope(Part part) {
    Part scope = part;
    while (scope.parent() != null && !scope.level().equals("annex")) {
      scope = scope.parent();
    }
    return scope;
  }

  /** In small letters, blanks and signs as one blank. */
  private static String folded(String term) {
    return term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
