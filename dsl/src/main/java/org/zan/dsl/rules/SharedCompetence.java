package org.zan.dsl.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Tree;

/** A power that stands in the lists of two bodies. */
public final class SharedCompetence implements ActRule {
  /** Shorter items are too general to be one power. */
  private static final int FEWEST_WORDS = 4;

  private static final String NO_WORD = "[^\\p{L}\\p{M}\\p{Nd}]+";

  private static final RuleInfo INFO =
      RuleInfo.rule("shared-competence", Severity.INFO)
          .message(
              "en",
              "“{0}” is a power of two bodies: here, and in “{1}”. Give it to one of them, or say what of it each of them does.")
          .message(
              "ru",
              "«{0}» – компетенция двух органов: здесь и в «{1}». Закрепите её за одним из них или укажите, что именно делает каждый.")
          .message(
              "kk",
              "«{0}» – екі органның құзыреті: осында және «{1}» дегенде. Оны біреуіне бекітіңіз немесе әрқайсысы нақты не істейтінін көрсетіңіз.")
          .why(
              """
              Where two bodies have the same power, each may wait for the other, both may act, and what they decide may differ; whoever
              is concerned does not know whom to ask. Compared are the items of provisions whose heading speaks of powers (the
              vocabulary's @competence) within an act; what such lists end with (“other powers laid down by law”, @remainder) and
              items of fewer than four words do not count, nor do lists under the same heading, which mostly speak of one body. A candidate for people to look at: a power may be meant for both.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24 (no ambiguous wording); Joint
              Practical Guide of the European Parliament, the Council and the Commission, guideline 2 (who has which rights and duties is to be clear).\
              """)
          .bad(
              """
              @act kz/law/2021-11-01/601-VII
              @language en
              @title On Canals
              @adopted 2021-11-01

              ## Article 1. Powers of the Government

              The Government:

              1) approves the rules on the use of locks;
              2) exercises other powers laid down by this Law.

              ## Article 2. Powers of the water authority

              The water authority:

              1) keeps the register of canals;
              2) approves the rules on the use of locks;
              ^^ info shared-competence: “approves the rules on the use of locks” is a power of two bodies: here, and in “Article 1. Powers of the Government”. Give it to one of them, or say what of it each of them does.
              3) exercises other powers laid down by this Law.
              """)
          .good(
              """
              @act kz/law/2021-11-01/601-VII
              @language en
              @title On Canals
              @adopted 2021-11-01

              ## Article 1. Powers of the Government

              The Government:

              1) approves the rules on the use of locks;
              2) exercises other powers laid down by this Law.

              ## Article 2. Powers of the water authority

              The water authority:

              1) keeps the register of canals;
              2) prepares the rules on the use of locks;
              3) exercises other powers laid down by this Law.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    String language = act.headerFact("language").map(ReadFact::value).orElse("").strip();
    List<String> competence = vocabulary.words(language, "competence");
    if (!competence.isEmpty()) {
      List<String> remainder = vocabulary.words(language, "remainder");
      new Walk(act, competence, remainder, new HashMap<>(), report).lists();
    }
  }

  /** One act; the items that were met, by their words. */
  private record Walk(
      ActReading act,
      List<String> competence,
      List<String> remainder,
      Map<String, Part> known,
      Report report) {
    void lists() {
      Tree.each(
          act.act(),
          part -> {
            boolean titled = part.kind() == Part.Kind.LEVEL && part.titled();
            if (titled && anyBegins(folded(Label.of(act, part)), competence)) {
              items(part, part);
            }
          });
    }

    void items(Part list, Part part) {
      for (Part child : part.children()) {
        if (child.kind() != Part.Kind.ITEM) {
          continue;
        }
        if (child.children().isEmpty() && child.paragraphs().size() == 1 && !child.repealed()) {
          item(list, child);
        }
        items(list, child);
      }
    }

    void item(Part list, Part item) {
      String words = act.words(item.paragraphs().get(0)).strip();
      String[] folded = folded(words);
      if (folded.length < FEWEST_WORDS || remains(folded)) {
        return;
      }
      Part before = known.putIfAbsent(String.join(" ", folded), item);
      if (before != null && !title(act, list(before)).equals(title(act, list))) {
        report
            .at(item.offset(), item.length())
            .data(Label.cut(words.replaceFirst("[;.,]$", "")), Label.of(act, list(before)))
            .related(before.offset(), before.length())
            .add();
      }
    }

    /** “Other powers”: what such a list ends with. */
    private boolean remains(String[] words) {
      return Arrays.stream(words).anyMatch(remainder::contains) && anyBegins(words, competence);
    }
  }

  /** What a heading says behind its number: powers under the same heading are those of one body. */
  private static String title(ActReading act, Part list) {
    int from = list.offset() + list.depth();
    String heading = act.text().substring(from, list.offset() + list.length()).strip();
    int start = list.caption() == null ? 0 : list.caption().titleStart();
    return String.join(" ", folded(heading.substring(Math.min(start, heading.length()))));
  }

  /** The provision with a level around an item. */
  private static Part list(Part item) {
    Part around = item.parent();
    while (around.kind() == Part.Kind.ITEM) {
      around = around.parent();
    }
    return around;
  }

  private static String[] folded(String words) {
    return words.toLowerCase(Locale.ROOT).strip().split(NO_WORD);
  }

  private static boolean anyBegins(String[] words, List<String> beginnings) {
    for (String word : words) {
      for (String beginning : beginnings) {
        if (word.startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }
}
