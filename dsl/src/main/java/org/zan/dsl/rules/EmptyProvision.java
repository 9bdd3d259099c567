package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Shift;
import org.zan.dsl.rules.support.Tree;

/**
 * A number without words that is no tombstone. A heading with a title needs text if other headings
 * of its level have some in this act: a chapter may be a title alone, an article may not.
 */
public final class EmptyProvision implements ActRule {
  private static final Set<String> CONTENT = Set.of("image", "attachment", "closing");

  private static final RuleInfo INFO =
      RuleInfo.rule("empty-provision", Severity.WARNING)
          .message("en", "“{0}” has no text. Write it, or mark the number with @repealed.")
          .message("ru", "У «{0}» нет текста. Напишите его или отметьте номер строкой @repealed.")
          .message(
              "kk",
              "«{0}» мәтінсіз тұр. Мәтінін жазыңыз немесе нөмірді @repealed жолымен белгілеңіз.")
          .why(
              "A number without a rule leaves open whether the rule was forgotten, lost or repealed."
                  + " A repealed provision says so and says since when.")
          .source(
              "Law of the Republic of Kazakhstan “On Legal Acts” of 6 April 2016, article 23"
                  + " (structural elements hold norms); Zan language, docs/language.md, section"
                  + " “Facts” (tombstone)")
          .bad(
              """
              @act kz/law/2021-02-17/30-VII
              @language en
              @title On Tugs
              @adopted 2021-02-17

              ## Article 1. Scope

              This Law applies to tugs that:

              1) assist ships;
              2)
              ^^ warning empty-provision: “2)” has no text. Write it, or mark the number with @repealed.
              3) break ice.
              """)
          .good(
              """
              @act kz/law/2021-02-17/30-VII
              @language en
              @title On Tugs
              @adopted 2021-02-17

              ## Article 1. Scope

              This Law applies to tugs that:

              1) assist ships;
              2) @repealed 2023-01-01
              3) break ice.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Set<String> levelsWithText = new HashSet<>();
    Tree.eachWithBlocks(
        act,
        part -> {
          if (part.kind() == Part.Kind.LEVEL && !part.paragraphs().isEmpty()) {
            levelsWithText.add(part.level());
          }
        });
    Tree.eachWithBlocks(
        act,
        part -> {
          if (part.parent() != null && part.empty() && wanting(act, part, levelsWithText)) {
            report.at(part.offset(), part.length()).data(Label.of(act, part)).add();
          }
        });
  }

  private static boolean wanting(ActReading act, Part part, Set<String> levelsWithText) {
    for (ReadFact fact : part.facts()) {
      if (CONTENT.contains(fact.name())) {
        return false;
      }
    }
    if (part.repealed() || repealedAround(part)) {
      return false;
    }
    return switch (part.kind()) {
      case LEVEL -> untitled(act, part) || levelsWithText.contains(part.level());
      case CROSSHEADING -> Label.of(act, part).isEmpty();
      case ITEM -> part.caption() == null || untitled(act, part);
      default -> false;
    };
  }

  private static boolean repealedAround(Part part) {
    for (Part up = part.parent(); up != null; up = up.parent()) {
      if (up.repealed()) {
        return true;
      }
    }
    return false;
  }

  private static boolean untitled(ActReading act, Part part) {
    int words = Shift.words(act.text(), part.offset() + part.depth());
    return part.caption().untitled(part.offset() + part.length() - words);
  }
}
