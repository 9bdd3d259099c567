package org.zan.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Texts with which the soak test begins, and what its drafter types. */
final class SoakTexts {
  /** The files of the ten acts. */
  static final List<String> ACTS =
      List.of(
          "act0.zan",
          "act1.zan",
          "act2.zan",
          "act3.zan",
          "codes/act4.zan",
          "codes/act5.zan",
          "codes/old/act6.zan",
          "act7.zan",
          "bills/act8.zan",
          "bills/act9.zan");

  /** Names that files may get besides. */
  static final List<String> OTHERS = List.of("new.zan", "codes/new.zan", "later/act5.zan");

  static final String SETTINGS = "repository.zan";

  private static final List<String> PIECES =
      List.of(
          "\n## Article 1. Scope\n\n",
          "\n## Article 2. Қағида 😀\n\n",
          "\n## Article 3. Repealed\n@repealed 2020-01-01 by kz/law/2019-01-01/3\n\n",
          "\n# Chapter 2. More\n\n## Article 10. Term\u0301s\n\n",
          "\n## 2-бап. Ұғымдар\n\n1) **бюджет қоры** – ақша;\n",
          "\n## Статья 4. Понятия\n\n1. Слова [статьи 1](a1#art1).\n",
          "1. Words of law.\n",
          "2. Other words [of it](#art1/1..2).\n",
          "1) **budget fund** – money kept apart;\n",
          "2) **fund manager** – who keeps the budget funds;\n",
          "A budget fund is kept by its fund manager.\n",
          "Under [Article 2](a1#art2) and [Article 9](a2#art9/1).\n",
          "See [this](kz/law/2019-01-01/1#art1) and [that](kz/law/2019-01-01/2#art3/1).\n",
          "The [fund](terms:a1) is [here](#art1/1) or [there](a11#art1).\n",
          "As it [was](a3@2019-06-01#art1) then, [both](a4#art1 #art2).\n",
          "@basis a4#art1\n",
          "@alias other\n",
          "@alias a2\n",
          "@in-force 2021-01-01 by a5\n",
          "@external kz/law/1999/9 a11\n",
          "@act kz/law/2019-01-01/4\n",
          "@language ru\n",
          "@adoptd 2019-01-01\n",
          "@amend a1\n  1) @replace art1 \"Words\" -> \"Signs\"\n",
          "@amend a3\n  1) @repeal art1/1\n  2) @insert after art1\n    ## Article 1-1. Added\n\n"
              + "    1. New [words](a4#art1).\n",
          "@amend a4\n  1) @renumber art1/1 as 7\n  2) @retitle art1 \"Other\"\n",
          "\n\n",
          "\r\n1. Line\r\n",
          "\r",
          "#",
          "**",
          "[",
          "](",
          "х",
          "😀",
          "7");

  /** What is typed letter by letter. */
  private static final List<String> WORDS =
      List.of(
          "fund ",
          " бюджет қоры",
          "ә",
          "и\u0306",
          "😀",
          "budget fund",
          "12",
          ". ",
          " [it](#art1)",
          "\n",
          "\n2. ",
          "**x**",
          "(",
          "\u00a0",
          "1)",
          " – ",
          "@",
          "# ",
          "\"",
          "//",
          "act",
          "-");

  private SoakTexts() {}

  static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  static String words(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** All files at the beginning. */
  static Map<String, byte[]> start() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(SETTINGS, bytes(settings(0)));
    for (int act = 0; act < ACTS.size(); act++) {
      files.put(ACTS.get(act), bytes(act(act)));
    }
    return files;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Settings of which each is another than the one before. */
  static String settings(int turn) {
    return "@repository Soak\n@jurisdiction kz\n"
        + switch (turn) {
          case 1 -> "@rule dangling-reference off\n";
          case 2 -> "@external kz/law/1999/9 a11\n";
          default -> "";
        };
  }

  /** An act; the first three are one in three languages, the last two are bills. */
  static String act(int act) {
    String language = act == 1 ? "ru" : act == 2 ? "kk" : "en";
    int number = act < 3 ? 1 : act;
    String text =
        (act > 7 ? "@bill kz/law/2020/" + act : "@act kz/law/2019-01-01/" + number)
            + ("\n@alias a" + number)
            + ("\n@language " + language)
            + "\n\n## "
            + (act == 1 ? "Статья 1. Начало" : act == 2 ? "1-бап. Басы" : "Article 1. Start")
            + "\n\n1. Words of [it](a4#art1).\n";
    return act == 7 ? text.replace("\n", "\r\n") : text;
  }
}
