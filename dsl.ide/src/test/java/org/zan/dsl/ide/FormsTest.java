package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Uses of a term in the forms of its language, and words that only begin alike. */
class FormsTest {
  private static void uses(String language, String term, String sentence, String expected) {
    IdeBook book =
        IdeBook.of(
            """
            --- act.zan
            @act kz/law/2020-01-01/1
            @language %s

            # 1
            **‸%s** –

            %s
            """
                .formatted(language, term, sentence));
    assertEquals(
        expected,
        String.join(
            ", ",
            Highlights.of(book, book.file(), book.offset()).stream()
                .map(book::show)
                .skip(1)
                .map(it -> it.substring(it.indexOf(": ") + 2))
                .toList()));
  }

  @Test
  void russian() {
    uses("ru", "акт", "Акты, активы, актами и актёру.", "Акты, актами");
    uses("ru", "заявка", "Подавший заявку отзывает из заявок свою.", "заявку, заявок");
    uses(
        "ru",
        "уполномоченный орган",
        "Уполномоченного органа, уполномоченными органами.",
        "Уполномоченного органа, уполномоченными органами");
  }

  @Test
  void partsOfACompoundAreNoUse() {
    uses(
        "ru",
        "административная процедура",
        "Административно-процедурного кодекса, административной процедуры.",
        "административной процедуры");
  }

  @Test
  void english() {
    uses(
        "en",
        "legal act",
        "Legal acts, legal action, a legal act's words.",
        "Legal acts, legal act");
    uses("en", "body", "Bodies and bodyguards.", "Bodies");
  }

  @Test
  void kazakh() {
    uses("kk", "заң", "Заңның, заңгер, заңдарда, заңымен.", "Заңның, заңдарда, заңымен");
    uses("kk", "тармақ", "Тармағына, тармақша.", "Тармағына");
    // A Latin letter that looks like one of Kazakh, as older texts have it.
    uses("kk", "бөлім", "Бөлiмнің.", "Бөлiмнің");
  }
}
