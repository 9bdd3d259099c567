package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.dsl.check.Finding;
import org.zan.dsl.testing.MarkedBook;

/**
 * Which words are compared with which targets. One reference a line, {@code words | targets}; after
 * {@code !} the words and the step that are found to differ.
 */
class LabelMismatchTest {
  private static void check(String language, String lines) {
    List<String> actual = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String reference = line.split("!")[0].strip();
      String words = reference.split(" \\| ")[0];
      String targets = reference.split(" \\| ")[1];
      String act =
          "@act kz/law/2020-01-01/1-VI\n@language "
              + language
              + "\n\nA ["
              + words
              + "]("
              + targets
              + ") b.\n";
      List<Finding> found =
          MarkedBook.read(act).findings().stream()
              .filter(f -> f.rule().id().equals("label-mismatch"))
              .toList();
      actual.add(
          found.isEmpty() ? reference : reference + " ! " + String.join(" ", found.get(0).data()));
    }
    assertEquals(
        String.join("\n", lines.strip().lines().map(String::strip).toList()),
        String.join("\n", actual));
  }

  @Test
  void english() {
    check(
        "en",
        """
        Article 5 | #art5
        Article 6 | #art5 ! Article 6 art5
        paragraph 1 of Article 3 | #art3/1
        paragraph 1 of Article 3 | #art3/2 ! paragraph 1 2
        paragraph 1 of Article 3 | #art1/3 ! Article 3 art1
        Article 5(2)(a) | #art5/2/a
        Article 5(2)(a) | #art5/2/b ! (a) b
        Article 5(2)(a) | #art5/2
        Article 5 | #art5/2
        point (a) of paragraph 2 | #art5/2/a
        point (c) | #art5/2/a ! point (c) 2
        Articles 5 and 6 | #art5 #art6
        Articles 5 and 6 | #art6
        Articles 5, 6 and 9 | #art9
        Articles 5 to 9 | #art7
        Articles 5-9 | #art7
        Articles 5 to 9 | #art5..art9
        Articles 5 to 9 | #art11 ! Articles 5 art11
        Article 5-1 | #art5 ! Article 5-1 art5
        Article 5-1 | #art5-1
        Article 4.1 | #art4
        Chapter IV | #chp4
        Chapter IV | #chpV ! Chapter IV chpV
        the second subparagraph of Article 3 | #art3/al2
        Article three | #art3
        first sentence of paragraph 2 | #art3/2/sen1
        Part Two | #part2
        section 5(1) | #sec5/1
        Annex 1 | #annex2 ! Annex 1 annex2
        point 5 of Annex 1 | #annex1/5
        the Law of 6 April 2016 No 480-V | #art5
        Article 5 of the Law of 6 April 2016 | other#art5
        Article 6 of the Law of 5 April 2016 | other#art5 ! Article 6 art5
        the Law "On Amendments to Article 7" | other#art5
        this Article | #art5
        the fee | #art5
        Article\\ 5 | #art5
        """);
  }

  @Test
  void russian() {
    check(
        "ru",
        """
        статьи 5 | #art5
        статьёй 6 | #art5 ! статьёй 6 art5
        подпунктом 3) пункта 2 статьи 5 | #art5/2/3
        подпунктом 4) пункта 2 статьи 5 | #art5/2/3 ! подпунктом 4) 3
        пунктами 2 и 3 статьи 5 | #art5/2 #art5/3
        пунктами 2, 3 и 4 статьи 5 | #art5/4
        пункту 2 статьи 5-1 | #art5-1/2
        пункту 2 статьи 5-1 | #art5/2 ! статьи 5-1 art5
        частью второй статьи 5 | #art5/al2
        часть вторая статьи 5 | #art5/al2
        абзацем вторым пункта 1 | #art5/1/al2
        статьями 5–9 | #art7
        главы 3 | #chp3
        главой II | #chp2
        раздела 2 | #sec3 ! раздела 2 sec3
        ст. 5 | #art6 ! ст. 5 art6
        п. 2 ст. 5 | #art5/2
        приложению 2 | #annex1 ! приложению 2 annex1
        Закона от 6 апреля 2016 года № 480-V | #art5
        подпунктом а) | #5/а
        подпунктом б) | #5/а ! подпунктом б) 5
        """);
  }

  @Test
  void kazakh() {
    check(
        "kk",
        """
        5-баптың 2-тармағында | #art5/2
        5-баптың 2-тармағында | #art5/3 ! 2-тармағында 3
        5-баптың 2-тармағында | #art2/5 ! 5-баптың art2
        5-баптың 2-тармағының 3) тармақшасында | #art5/2/3
        5-баптың 2-тармағының 4) тармақшасында | #art5/2/3 ! 4) тармақшасында 3
        5-баптың бірінші бөлігі | #art5/al1
        5-1-баптың | #art5-1
        5-1-бапта | #art5 ! 5-1-бапта art5
        5, 6 және 7-баптарда | #art5 #art6 #art7
        5, 6 және 7-баптарда | #art8 ! 7-баптарда art8
        3-тараудың | #chp3
        2-қосымшаға | #annex1 ! 2-қосымшаға annex1
        2-кіші бөлімнің | #subsec2
        екінші бөлімнің | #sec2
        2016 жылғы 6 сәуірдегі Заң | #art5
        """);
  }

  @Test
  void french() {
    check(
        "fr",
        """
        l'article 5 | #art5
        l’article 6 | #art5 ! article 6 art5
        article 1er | #art1
        l'alinéa 2 de l'article 5 | #art5/3
        articles 5 à 7 | #art6
        l'article 5, paragraphe 2, point 3° | #art5/2/3
        l'article 5, § 2 | #art5/3 ! § 2 3
        article 12 bis | #art12bis
        article 12bis | #art12 ! article 12bis art12
        article L. 121-1 | #artL.121-1
        article L. 121-1 | #artL.121-2 ! article L. 121-1 artL.121-2
        article L. 121-1 | #art121-1
        livre premier | #book1
        le titre II | #tit3 ! titre II tit3
        l'article unique | #artunique
        l'article 5 de la loi du 6 avril | other#art5
        """);
  }

  @Test
  void german() {
    check(
        "de",
        """
        Artikel 5 Absatz 2 | #art5/2
        Artikels 5 Abs. 3 | #art5/2 ! Abs. 3 2
        § 5 Abs. 2 Nr. 3 | #art5/2/3
        §§ 5 bis 7 | #art6
        § 5 | #art6 ! § 5 art6
        Absatz 2 Satz 1 | #art5/2/sen1
        2. Abschnitt | #sec2
        3. Abschnitt | #sec2 ! 3. Abschnitt sec2
        Kapitel 2 | #chp2
        Erster Teil | #part2 ! Erster Teil part2
        """);
  }

  @Test
  void aNumberOfAnotherLevelIsFoundWhereThisActHasThatLevel() {
    String act =
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        # Chapter 3. Lakes
        ## Article 3. Scope
        See [Chapter 3](#art3), [Chapter 3](#chp3), [Chapter 4](#art3), [Section 3](#art3) and [Chapter 3](other#art3).
        """;
    List<List<String>> found =
        MarkedBook.read(act).findings().stream()
            .filter(f -> f.rule().id().equals("label-mismatch"))
            .map(Finding::data)
            .toList();
    assertEquals(List.of(List.of("Chapter 3", "art3")), found);
  }
}
