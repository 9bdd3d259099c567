package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Tree;

/** A division with one part alone, such as a section with one chapter. */
public final class OnlyChild implements ActRule {
  /** The number of what says itself that it is the only one. */
  private static final String UNIQUE = "unique";

  private static final RuleInfo INFO =
      RuleInfo.rule("only-child", Severity.INFO)
          .message(
              "en",
              "“{0}” is the only part of “{1}”: it divides nothing. Leave it out, or check whether the rest is missing.")
          .message(
              "ru",
              "«{0}» — единственная часть в «{1}»: делить нечего. Уберите её или проверьте, не пропущено ли остальное.")
          .message(
              "kk",
              "«{0}» – «{1}» ішіндегі жалғыз бөлік: бөлетін ештеңе жоқ. Оны алып тастаңыз немесе қалғаны түсіп қалмағанын тексеріңіз.")
          .why(
              """
              A division says that something follows. A section with one chapter is left over from a longer draft, or has lost its
              rest. An article alone in its chapter is usual and not found. This is a hint: a part may have stayed alone when
              the others were repealed.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 15 (a division is used
              where there is something to divide); Interinstitutional Style Guide, section 2 (a single paragraph of an article is
              not numbered); legislative drafting manuals: a level has at least two members.\
              """)
          .bad(
              """
              @act kz/law/2021-07-07/417-VII
              @language en
              @title On Anchors
              @adopted 2021-07-07

              # Section 1. Anchors

              ## Chapter 1. Number
              ^^^^^^^^^^^^^^^^^^^^ info only-child: “Chapter 1. Number” is the only part of “Section 1. Anchors”: it divides nothing. Leave it out, or check whether the rest is missing.

              ### Article 1. Anchors

              A ship carries two anchors.

              # Section 2. Chains

              ### Article 2. Chains

              Each anchor has a chain.
              """)
          .good(
              """
              @act kz/law/2021-07-07/417-VII
              @language en
              @title On Anchors
              @adopted 2021-07-07

              # Section 1. Anchors

              ### Article 1. Anchors

              A ship carries two anchors.

              # Section 2. Chains

              ### Article 2. Chains

              Each anchor has a chain.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Tree.each(
        act.act(),
        part -> {
          if (part.children().size() == 1 && part.parent() != null) {
            look(act, part, part.children().get(0), report);
          }
        });
  }

  private static void look(ActReading act, Part part, Part child, Report report) {
    boolean alone =
        divides(act, child)
            && divides(act, part)
            && part.paragraphs().isEmpty()
            && child.children().stream().anyMatch(piece -> piece.kind() == Part.Kind.LEVEL);
    if (alone && child.last().isEmpty() && !child.number().equals(UNIQUE) && !child.repealed()) {
      report
          .at(child.offset(), child.length())
          .data(Label.of(act, child), Label.of(act, part))
          .add();
    }
  }

  /** Whether it is a level above articles. */
  private static boolean divides(ActReading act, Part part) {
    return part.kind() == Part.Kind.LEVEL
        && !part.level().equals("art")
        && !part.level().equals("annex")
        && !act.jurisdictions().vocabulary().insideArticle(part.level());
  }
}
