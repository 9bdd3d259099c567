package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Citation;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.rules.support.CitedNumbers;

/** Words that name another provision than their target: "Article 6" tied to {@code art5}. */
public final class LabelMismatch implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("label-mismatch", Severity.WARNING)
          .message(
              "en", "The words name “{0}”, the target is “{1}”. Correct the one that is wrong.")
          .message(
              "ru", "В словах указано «{0}», а ссылка ведёт на «{1}». Исправьте то, что неверно.")
          .message(
              "kk",
              "Сөздерде «{0}» деп көрсетілген, ал сілтеме «{1}» дегенге апарады. Қатесін түзетіңіз.")
          .why(
              """
              The words are the law, the target is what machines follow. Where they name different provisions, one of them is
              wrong, and a reader who follows the link reads another rule than the law means. Only numbers and levels that can be
              read with certainty are compared; parts of the text that are merely counted (al, sen) are not.\
              """)
          .source(
              """
              Zan language, "References"; Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25(4): the number of
              the structural element that is referred to is given in figures or words.\
              """)
          .bad(
              """
              @act kz/law/2021-05-21/313-VII
              @language en
              @title On Gardens
              @adopted 2021-05-21

              ## Article 1. Scope

              This Law applies under [paragraph 2 of Article 3](#art2/2).
                                                                ^^^^^^^ warning label-mismatch: The words name “Article 3”, the target is “art2”. Correct the one that is wrong.

              ## Article 2. Owners

              1. A garden has an owner.
              2. The owner keeps it.

              ## Article 3. Visitors

              1. A garden is open to visitors.
              2. Visitors keep to the paths.
              """)
          .good(
              """
              @act kz/law/2021-05-21/313-VII
              @language en
              @title On Gardens
              @adopted 2021-05-21

              ## Article 1. Scope

              This Law applies under [paragraph 2 of Article 3](#art3/2).

              ## Article 2. Owners

              1. A garden has an owner.
              2. The owner keeps it.

              ## Article 3. Visitors

              1. A garden is open to visitors.
              2. Visitors keep to the paths.
              """)
          .build();

  /** A number that the words name and the step that has another. */
  private record Mismatch(Mention mention, String step) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    List<ReadReference> references = act.references();
    int i = 0;
    while (i < references.size()) {
      int next = i + 1;
      while (next < references.size() && sameWords(references.get(i), references.get(next))) {
        next++;
      }
      if (references.get(i).words().length() > 0) {
        look(act, references.subList(i, next), language, report);
      }
      i = next;
    }
  }

  private static boolean sameWords(ReadReference a, ReadReference b) {
    return b.words().length() > 0 && a.words().offset() == b.words().offset();
  }

  private static void look(
      ActReading act, List<ReadReference> targets, String language, Report report) {
    boolean paths =
        targets.stream().anyMatch(target -> !target.path().isEmpty() && target.url().isEmpty());
    if (!paths) {
      return;
    }
    String words = act.words(targets.get(0).words());
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    Citation citation = CitationReader.read(words, language, vocabulary);
    if (citation.mentions().isEmpty()) {
      return;
    }
    for (ReadReference target : targets) {
      Optional<Path> path =
          target.malformed()
              ? Optional.empty()
              : Path.parse(target.path(), vocabulary.levelCodes());
      path.flatMap(steps -> mismatch(citation, steps, targets.size() == 1, target, act))
          .ifPresent(
              wrong -> {
                String named = words.substring(wrong.mention.start(), wrong.mention.end());
                report
                    .at(target.offset(), target.length())
                    .data(ActReader.oneLine(named), wrong.step)
                    .related(target.words().offset(), target.words().length())
                    .add();
              });
    }
  }

  private static Optional<Mismatch> mismatch(
      Citation citation, Path path, boolean only, ReadReference target, ActReading act) {
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    for (Step step : path.steps()) {
      boolean container = step.kind() == Step.Kind.LEVEL && !vocabulary.insideArticle(step.level());
      List<Mention> level =
          citation.mentions().stream().filter(m -> m.level().equals(step.level())).toList();
      boolean last = step == path.steps().get(path.steps().size() - 1);
      if (container && !step.number().isEmpty() && !level.isEmpty()) {
        CitedNumbers cited = new CitedNumbers(level, citation.loose());
        if (!cited.has(step.number())
            && !(last && path.last() != null && cited.within(step, path.last()))) {
          return Optional.of(new Mismatch(level.get(0), step.toString()));
        }
      }
    }
    Optional<Mismatch> items = items(citation, path, only, vocabulary);
    return items.isPresent() || !target.act().isEmpty() ? items : otherLevel(citation, path, act);
  }

  /**
   * Numbers inside an article: none of those named is in the path; or as many are named as it has
   * steps, and one differs.
   */
  private static Optional<Mismatch> items(
      Citation citation, Path path, boolean only, Vocabulary vocabulary) {
    List<Step> steps = new ArrayList<>();
    for (Step step : path.steps()) {
      if (step.kind() == Step.Kind.NUMBER || vocabulary.insideArticle(step.level())) {
        steps.add(step);
      }
    }
    List<Mention> named =
        citation.mentions().stream()
            .filter(m -> m.level().isEmpty() || counted(m.level(), vocabulary))
            .toList();
    if (steps.isEmpty() || named.isEmpty() || path.last() != null) {
      return Optional.empty();
    }
    CitedNumbers cited = new CitedNumbers(named, citation.loose());
    List<Step> missing = steps.stream().filter(step -> !cited.has(step.number())).toList();
    boolean exact = only && named.size() == steps.size() && cited.single();
    if (missing.isEmpty() || missing.size() < steps.size() && !exact) {
      return Optional.empty();
    }
    Mention wrong =
        named.stream()
            .filter(
                m -> steps.stream().noneMatch(step -> CitedNumbers.same(m.number(), step.number())))
            .findFirst()
            .orElse(named.get(0));
    return Optional.of(new Mismatch(wrong, missing.get(0).toString()));
  }

  /**
   * Levels inside articles that have numbers in the text; unnumbered paragraphs, sentences and
   * dashes are counted in many ways.
   */
  private static boolean counted(String level, Vocabulary vocabulary) {
    return vocabulary.insideArticle(level) && !Set.of("al", "sen", "indent").contains(level);
  }

  /** "Chapter 3" tied to {@code art3}, where this act has a chapter 3. */
  private static Optional<Mismatch> otherLevel(Citation citation, Path path, ActReading act) {
    if (citation.mentions().size() != 1 || path.steps().size() != 1 || path.last() != null) {
      return Optional.empty();
    }
    Mention mention = citation.mentions().get(0);
    Step step = path.steps().get(0);
    boolean differs =
        step.kind() == Step.Kind.LEVEL
            && !mention.level().isEmpty()
            && !mention.level().equals(step.level());
    boolean both = differs && !act.jurisdictions().vocabulary().insideArticle(mention.level());
    return both && headings(act.act(), new HashSet<>()).contains(mention.level() + mention.number())
        ? Optional.of(new Mismatch(mention, step.toString()))
        : Optional.empty();
  }

  private static Set<String> headings(Part part, Set<String> found) {
    for (Part child : part.children()) {
      if (child.kind() == Part.Kind.LEVEL) {
        found.add(child.level() + child.number());
        headings(child, found);
      }
    }
    return found;
  }
}
