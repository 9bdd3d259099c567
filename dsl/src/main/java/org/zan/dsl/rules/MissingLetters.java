package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Prose;

/** A word without the letters of its language. */
public final class MissingLetters implements ActRule {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int ENOUGH = 2;
  private static final int SHARE = 3;

  private static final RuleInfo INFO =
      RuleInfo.rule("missing-letters", Severity.WARNING)
          .message(
              "en",
              "“{0}” stands elsewhere in this act as “{1}”, with the letters of its language. Write it so.")
          .message(
              "ru",
              "Слово «{0}» в других местах акта написано «{1}», буквами своего языка. Напишите так же.")
          .message(
              "kk",
              "«{0}» сөзі актінің басқа жерлерінде өз тілінің әріптерімен «{1}» деп жазылған. Солай жазыңыз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              Where a keyboard or a font lacked letters of a language, others were typed for them. The word looks nearly right, but
              is found by no search, and sometimes is another word. Found are words of five letters and more which the same act
              writes at least twice with the right letters, and three times as often as without.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24 (acts follow the norms of the literary
              language); alphabet of the Kazakh language.\
              """)
          .languages("kk")
          .bad(
              """
              @act kz/law/2021-10-22/721-VII
              @language kk
              @title Паромдар туралы
              @adopted 2021-10-22

              ## 1-бап. Қолданылу аясы

              Бұл Заң қозғалыс қауіпсіздігіне қатысты қолданылады.

              ## 2-бап. Қауіпсіздік

              Қозғалыс қауіпсіздігіне әкімдік жауап береді.

              ## 3-бап. Бақылау

              Қозғалыс кауіпсіздігіне бақылау жүргізіледі.
                       ^^^^^^^^^^^^^^ warning missing-letters: “кауіпсіздігіне” stands elsewhere in this act as “қауіпсіздігіне”, with the letters of its language. Write it so.

              ## 4-бап. Шаралар

              Паром иесі қауіпсіздігіне жауапты.
              """)
          .good(
              """
              @act kz/law/2021-10-22/721-VII
              @language kk
              @title Паромдар туралы
              @adopted 2021-10-22

              ## 1-бап. Қолданылу аясы

              Бұл Заң қозғалыс қауіпсіздігіне қатысты қолданылады.

              ## 2-бап. Қауіпсіздік

              Қозғалыс қауіпсіздігіне әкімдік жауап береді.

              ## 3-бап. Бақылау

              Қозғалыс қауіпсіздігіне бақылау жүргізіледі.

              ## 4-бап. Шаралар

              Паром иесі қауіпсіздігіне жауапты.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    List<String> twins = act.jurisdictions().vocabulary().words(language, "twin");
    if (twins.isEmpty() || act.data()) {
      return;
    }
    Map<Character, Character> typed = new HashMap<>();
    twins.forEach(pair -> typed.put(pair.charAt(0), pair.charAt(1)));
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> alike = new HashMap<>();
    each(
        act,
        (at, word) -> {
          String small = word.toLowerCase(Locale.ROOT);
          counts.merge(small, 1, Integer::sum);
          alike.computeIfAbsent(folded(small, typed), key -> new HashSet<>()).add(small);
        });
    each(act, (at, word) -> look(word, at, counts, alike, typed, report));
  }

  private static void look(
      String word,
      int at,
      Map<String, Integer> counts,
      Map<String, Set<String>> alike,
      Map<Character, Character> typed,
      Report report) {
    String small = word.toLowerCase(Locale.ROOT);
    String best = small;
    for (String other : alike.get(folded(small, typed))) {
      best = own(other, typed) > own(best, typed) ? other : best;
    }
    int right = counts.get(best);
    if (!best.equals(small)
        && covers(best, small, typed)
        && right >= ENOUGH
        && right >= SHARE * counts.get(small)) {
      String written =
          Character.isUpperCase(word.charAt(0))
              ? best.substring(0, 1).toUpperCase(Locale.ROOT) + best.substring(1)
              : best;
      report.at(at, word.length()).data(word, written).fix(at, word.length(), written).add();
    }
  }

  /** Whether the other word only lacks letters: each of its own letters stands in the right one. */
  private static boolean covers(String right, String word, Map<Character, Character> typed) {
    for (int i = 0; i < word.length(); i++) {
      boolean own = typed.containsKey(word.charAt(i));
      if (own && word.charAt(i) != right.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static long own(String word, Map<Character, Character> typed) {
    return word.chars().filter(c -> typed.containsKey((char) c)).count();
  }

  private static String folded(String word, Map<Character, Character> typed) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, typed.getOrDefault(folded.charAt(i), folded.charAt(i)));
    }
    return folded.toString();
  }

  private interface Visitor {
    void word(int at, String word);
  }

  private static void each(ActReading act, Visitor visitor) {
    Prose.each(
        act,
        (part, words) -> {
          Matcher word = WORD.matcher(act.text()).region(words.offset(), words.end());
          while (word.find()) {
            if (!Prose.silent(act.text(), words.offset(), word.start())) {
              visitor.word(word.start(), word.group());
            }
          }
        });
  }
}
