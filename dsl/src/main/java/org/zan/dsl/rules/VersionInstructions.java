package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** An instruction that one language version of a bill has and another has not. */
public final class VersionInstructions implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("version-instructions", Severity.INFO)
          .message(
              "en",
              "“{0}” is amended here, but not in the version in {1}, so that the versions of {2} drift apart. Add the instruction there, or say why it is for this language alone.")
          .message(
              "ru",
              "«{0}» изменяется здесь, но не в тексте на языке {1}: тексты акта {2} разойдутся. Добавьте изменение и там или укажите, почему оно касается только этого языка.")
          .message(
              "kk",
              "«{0}» мұнда өзгертіледі, ал {1} тіліндегі мәтінде өзгертілмейді: {2} актісінің мәтіндері алшақтайды. Өзгерісті онда да жазыңыз немесе неге тек осы тілге қатысты екенін көрсетіңіз.")
          .why(
              """
              An instruction acts on the text of its own language. One that is in a single version of the bill changes the law for the readers of
              that language alone. It is a hint: what was wrong in one language only is put right in that language only.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, on linguistic expertise (authenticity of the texts in
              Kazakh and Russian); docs/language.md of this
              program, "Amendments": an instruction acts on its own file's language.\
              """)
          .bad(
              """
              --- bills/ovens.en.zan
              @bill kz/law/2022/ovens
              @language en
              @title On Amendments to the Law "On Ovens"
              @external kz/law/2019-05-21/4-VI oven-law

              ## Article 1.

              @amend oven-law
                1) @repeal art13
                2) @repeal art14
                           ^^^^^ info version-instructions: “art14” is amended here, but not in the version in ru, so that the versions of oven-law drift apart. Add the instruction there, or say why it is for this language alone.
              --- bills/ovens.ru.zan
              @bill kz/law/2022/ovens
              @language ru
              @title О внесении изменений в Закон «О печах»
              @external kz/law/2019-05-21/4-VI oven-law

              ## Статья 1.

              @amend oven-law
                1) @repeal art13
                2) @replace art13 "печь" -> "печи"
              """)
          .good(
              """
              --- bills/ovens.en.zan
              @bill kz/law/2022/ovens
              @language en
              @title On Amendments to the Law "On Ovens"
              @external kz/law/2019-05-21/4-VI oven-law

              ## Article 1.

              @amend oven-law
                1) @repeal art13
                2) @repeal art14
              --- bills/ovens.ru.zan
              @bill kz/law/2022/ovens
              @language ru
              @title О внесении изменений в Закон «О печах»
              @external kz/law/2019-05-21/4-VI oven-law

              ## Статья 1.

              @amend oven-law
                1) @repeal art13
                2) @repeal art14
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    // Who amends nothing has no instruction: most acts.
    if (act.references().amendBefore(act.references().size()) < 0) {
      return;
    }
    Versions versions = Versions.of(act, book);
    if (versions == null) {
      return;
    }
    Map<ActSummary, Map<String, Integer>> theirs = new HashMap<>();
    versions.others().forEach(other -> theirs.put(other, count(other, book)));
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.place(i) == Place.INSTRUCTION) {
        look(act, i, versions, theirs, book, report);
      }
    }
  }

  private static void look(
      ActSummary act,
      int i,
      Versions versions,
      Map<ActSummary, Map<String, Integer>> theirs,
      StatuteBook book,
      Report report) {
    String target = target(act, i, book);
    List<String> without = new ArrayList<>();
    for (ActSummary other : versions.others()) {
      if (!theirs.get(other).containsKey(target)) {
        without.add(other.language());
      } else if (other.file().compareTo(act.file()) < 0) {
        return;
      }
    }
    References references = act.references();
    if (!without.isEmpty()) {
      int amend = references.amendBefore(i);
      report
          .at(references.offset(i), references.length(i))
          .data(
              references.path(i).isEmpty() ? references.act(i) : references.path(i),
              String.join(", ", without),
              amend < 0 ? references.act(i) : references.act(amend))
          .add();
    }
  }

  /** What the instructions of a version amend. */
  private static Map<String, Integer> count(ActSummary version, StatuteBook book) {
    Map<String, Integer> targets = new HashMap<>();
    for (int i = 0; i < version.references().size(); i++) {
      if (version.references().place(i) == Place.INSTRUCTION) {
        targets.merge(target(version, i, book), 1, Integer::sum);
      }
    }
    return targets;
  }

  private static String target(ActSummary version, int i, StatuteBook book) {
    Resolution found = book.resolve(version, i);
    String path = version.references().path(i);
    // The path of a provision that is there, as lists are lettered by alphabets.
    boolean there = found.hasAct() && found.state() == Resolution.State.RESOLVED;
    return found.identity() + '#' + (there ? book.path(found.act(), found.provision()) : path);
  }
}
