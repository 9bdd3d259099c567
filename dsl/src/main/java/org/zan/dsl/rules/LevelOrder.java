package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;

/** A heading inside one that it cannot stand in, such as a chapter inside an article. */
public final class LevelOrder implements ActRule {
  private static final String ANNEX = "annex";

  private static final RuleInfo INFO =
      RuleInfo.rule("level-order", Severity.WARNING)
          .message("en", "“{0}” cannot stand inside “{1}”: check the number of # signs.")
          .message("ru", "«{0}» не может находиться внутри «{1}»: проверьте число знаков #.")
          .message("kk", "«{0}» «{1}» ішінде тұра алмайды: # белгілерінің санын тексеріңіз.")
          .fix("en", "Write the heading with “{2}”")
          .fix("ru", "Написать заголовок с «{2}»")
          .fix("kk", "Тақырыпты «{2}» белгісімен жазу")
          .why(
              "The legal order lays down which level contains which. A heading one # too deep makes a"
                  + " chapter part of an article: citations and the table of contents are then"
                  + " wrong.")
          .source(
              "Law of the Republic of Kazakhstan “On Legal Acts” of 6 April 2016, article 23"
                  + " (structural elements); Joint Practical Guide of the EU, guideline 15; for other"
                  + " legal orders the file of the jurisdiction, @levels")
          .bad(
              """
              @act kz/law/2021-02-10/23-VII
              @language ru
              @title О портах
              @adopted 2021-02-10

              # Глава 1. Общие положения

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все порты.

              ### Глава 2. Сборы
              ^^^^^^^^^^^^^^^^^^ warning level-order: “Глава 2. Сборы” cannot stand inside “Статья 1. Сфера действия”: check the number of # signs.

              #### Статья 2. Размер сбора

              Размер сбора устанавливает Правительство.
              """)
          .good(
              """
              @act kz/law/2021-02-10/23-VII
              @language ru
              @title О портах
              @adopted 2021-02-10

              # Глава 1. Общие положения

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все порты.

              # Глава 2. Сборы

              ## Статья 2. Размер сбора

              Размер сбора устанавливает Правительство.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<String> levels = act.jurisdiction().levels();
    if (levels.isEmpty()) {
      return;
    }
    look(act, act.act(), null, levels, report);
    act.blocks().forEach(block -> look(act, block, null, levels, report));
  }

  /** {@code above} is the nearest heading around whose place in the order is known, or null. */
  private static void look(
      ActReading act, Part part, Part above, List<String> levels, Report report) {
    for (Part child : part.children()) {
      // The level of a heading that is only a number is a guess, and no ground for a finding.
      boolean named = child.kind() == Part.Kind.LEVEL && !child.caption().word().isEmpty();
      int place = named ? levels.indexOf(child.level()) : -1;
      if (place >= 0 && above != null && !fits(child, above, levels)) {
        found(act, child, above, report);
      }
      if (child.caption() != null) {
        look(act, child, place >= 0 ? child : above, levels, report);
      }
    }
  }

  private static boolean fits(Part child, Part above, List<String> levels) {
    boolean annexes = child.level().equals(ANNEX) && above.level().equals(ANNEX);
    return annexes || levels.indexOf(above.level()) < levels.indexOf(child.level());
  }

  private static void found(ActReading act, Part heading, Part above, Report report) {
    Part like = above;
    while (like != null && !like.level().equals(heading.level())) {
      like = like.parent();
    }
    String hashes = like == null ? "" : "#".repeat(like.depth());
    Report.Draft draft =
        report
            .at(heading.offset(), heading.length())
            .data(Label.of(act, heading), Label.of(act, above), hashes)
            .related(above.offset(), above.length());
    if (like != null) {
      draft.fix(heading.offset(), heading.depth(), hashes);
    }
    draft.add();
  }
}
