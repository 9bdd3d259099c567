package org.zan.dsl.rules;

import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.EditDistance;
import org.zan.dsl.jurisdiction.Level;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.rules.support.Nearest;
import org.zan.dsl.rules.support.Tree;

/** A heading whose level word is misspelt, or a step of a path whose level is. */
public final class UnknownLevel implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unknown-level", Severity.WARNING)
          .message("en", "“{0}” names no level. Is “{1}” meant?")
          .message("ru", "«{0}» не обозначает структурного элемента. Имеется в виду «{1}»?")
          .message("kk", "«{0}» құрылымдық элементті білдірмейді. «{1}» дегіңіз келді ме?")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              "A heading whose level word is misspelt is a mere heading between articles: the number"
                  + " is lost and references to it lead nowhere.")
          .source(
              "Zan language, docs/language.md, sections “Lines” (heading) and “References”; level"
                  + " words are those of the drafting laws named in the vocabularies")
          .bad(
              """
              @act kz/law/2021-02-22/35-VII
              @language en
              @title On Nets
              @adopted 2021-02-22

              ## Article 1. Nets

              A net bears the name of its owner.

              ## Artcle 2. Meshes
                 ^^^^^^ warning unknown-level: “Artcle” names no level. Is “Article” meant?

              The meshes of a net are wider than four centimetres.
              """)
          .good(
              """
              @act kz/law/2021-02-22/35-VII
              @language en
              @title On Nets
              @adopted 2021-02-22

              ## Article 1. Nets

              A net bears the name of its owner.

              ## Article 2. Meshes

              The meshes of a net are wider than four centimetres.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Tree.eachWithBlocks(
        act,
        part -> {
          if (part.caption() != null && !part.caption().suggestion().isEmpty()) {
            heading(act, part, report);
          }
        });
    for (ReadReference reference : act.references()) {
      if (!reference.path().isEmpty()) {
        path(act, reference, report);
      }
    }
  }

  private static void heading(ActReading act, Part part, Report report) {
    String text = act.text();
    String meant = part.caption().suggestion();
    int end = part.offset() + part.length();
    int i = part.offset();
    while (i < end) {
      int from = i;
      while (i < end && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        String word = text.substring(from, i);
        String small = word.toLowerCase(Locale.ROOT);
        if (EditDistance.atMostOne(small, meant) || ActId.key(small).equals(ActId.key(meant))) {
          found(from, word, likeCase(word, meant), report);
          return;
        }
      } else {
        i++;
      }
    }
  }

  private static String likeCase(String word, String meant) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (capital && word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
      return meant.toUpperCase(Locale.ROOT);
    }
    return capital ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
  }

  private static void path(ActReading act, ReadReference reference, Report report) {
    String path = reference.path();
    int from = 0;
    while (from < path.length()) {
      int end = from;
      while (end < path.length() && path.charAt(end) >= 'a' && path.charAt(end) <= 'z') {
        end++;
      }
      if (end - from > 1 && end < path.length() && Character.isDigit(path.charAt(end))) {
        step(act, reference, path.substring(from, end), from, report);
      }
      int slash = path.indexOf('/', end);
      int dots = path.indexOf("..", end);
      int next = slash < 0 ? dots : dots < 0 ? slash : Math.min(slash, dots);
      from = next < 0 ? path.length() : next == dots ? next + 2 : next + 1;
    }
  }

  private static void step(
      ActReading act, ReadReference reference, String name, int at, Report report) {
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    if (vocabulary.levelCodes().contains(name) || name.equals("row")) {
      return;
    }
    int offset = act.text().indexOf(reference.path(), reference.offset());
    meant(vocabulary, name)
        .filter(meant -> offset >= 0)
        .ifPresent(meant -> found(offset + at, name, meant, report));
  }

  /** The code that is meant by a level's name, or by a code or name that is one edit away. */
  private static Optional<String> meant(Vocabulary vocabulary, String name) {
    Optional<String> named =
        vocabulary
            .level(name)
            .map(Level::code)
            .or(() -> vocabulary.word(name).map(Vocabulary.LevelWord::level));
    if (named.isPresent() || name.length() < 3) {
      return named;
    }
    return Nearest.to(name, vocabulary.levelCodes())
        .meant()
        .filter(code -> code.length() > 2)
        .filter(code -> EditDistance.atMostOne(name, code));
  }

  private static void found(int offset, String written, String meant, Report report) {
    report
        .at(offset, written.length())
        .data(written, meant)
        .fix(offset, written.length(), meant)
        .add();
  }
}
