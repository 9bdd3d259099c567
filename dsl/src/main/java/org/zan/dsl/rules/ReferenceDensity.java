package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.reading.Words;

/** A paragraph with so many references that nobody can read it. */
public final class ReferenceDensity implements ActRule {
  private static final int MANY = 8;

  private static final RuleInfo INFO =
      RuleInfo.rule("reference-density", Severity.INFO)
          .message(
              "en",
              "This paragraph refers to {0} provisions. Say in words what is meant, or divide it into a list.")
          .message(
              "ru",
              "В этом абзаце ссылок: {0}. Скажите словами, что имеется в виду, или разделите на перечень.")
          .message(
              "kk",
              "Бұл абзацта {0} нормаға сілтеме бар. Не айтылғанын сөзбен жазыңыз немесе тізімге бөліңіз.")
          .why(
              """
              Who wants to know what a rule says has to read every provision that it refers to. Found are paragraphs with eight or
              more different references outside preambles. This is a hint: lists of what is repealed need them.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16: references to other
              acts are avoided as far as possible, and the text can be understood without reading them.\
              """)
          .bad(
              """
              @act kz/law/2021-07-09/419-VII
              @language en
              @title On Boats
              @adopted 2021-07-09

              ## Article 1. Boats

              A boat is subject to [1](#art2/1), [2](#art2/2), [3](#art2/3), [4](#art2/4), [5](#art2/5), [6](#art2/6), [7](#art2/7), [8](#art2/8).
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info reference-density: This paragraph refers to 8 provisions. Say in words what is meant, or divide it into a list.

              ## Article 2. Duties

              The duties are:

              1) oars;
              2) sails;
              3) ropes;
              4) lanterns;
              5) flags;
              6) bells;
              7) pumps;
              8) anchors.
              """)
          .good(
              """
              @act kz/law/2021-07-09/419-VII
              @language en
              @title On Boats
              @adopted 2021-07-09

              ## Article 1. Boats

              A boat is subject to all duties of [Article 2](#art2).

              ## Article 2. Duties

              The duties are:

              1) oars;
              2) sails;
              3) ropes;
              4) lanterns;
              5) flags;
              6) bells;
              7) pumps;
              8) anchors.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<ReadReference> references = act.references();
    for (int i = 0; i + MANY <= references.size(); i++) {
      ReadReference reference = references.get(i);
      Words paragraph = reference.place() == Place.WORDS ? around(reference) : null;
      if (paragraph == null) {
        continue;
      }
      Set<String> targets = new HashSet<>();
      while (i < references.size() && references.get(i).offset() < paragraph.end()) {
        ReadReference next = references.get(i);
        targets.add(next.act() + next.url() + "#" + next.path());
        i++;
      }
      i--;
      if (targets.size() >= MANY) {
        report
            .at(paragraph.offset(), paragraph.length())
            .data(String.valueOf(targets.size()))
            .add();
      }
    }
  }

  /** The paragraph in which the reference stands; null in a preamble, heading or table. */
  private static Words around(ReadReference reference) {
    Part part = reference.from();
    if (part.parent() == null) {
      return null;
    }
    for (Words paragraph : part.paragraphs()) {
      if (paragraph.offset() <= reference.offset() && reference.offset() < paragraph.end()) {
        return paragraph;
      }
    }
    return null;
  }
}
