package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.reading.ActReader;

class CourseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AmendedBook BOOK =
      AmendedBook.of(
          """
          --- acts/law.zan
          @act kz/law/2020-01-01/1-VI
          @alias law

          # Article 1.

          The body decides within ten days.
          --- bills/bill.zan
          @bill kz/law/2026/bill
          @in-force 2027-01-01

          @amend law
            1) @replace art1 "ten" -> "five"
            2) @replace art1 "five days" -> "a week"
               @in-force 2027-07-01
            3) @insert art1 after "decides" "alone"
               @expires 2028-01-01
            4) @replace art1 "body" -> "court"
               @in-force undetermined
          """);

  private static AmendingAct bill() {
    String file = "bills/bill.zan";
    return AmendingAct.of(
        ActReader.read(file, BOOK.texts().of(file).orElseThrow(), BOOK.book().jurisdictions()),
        BOOK.book());
  }

  private static void standsOn(String day, String words) {
    check(Course.of(BOOK.book(), BOOK.texts()).until(LocalDate.parse(day), bill()), words);
  }

  private static void check(Course course, String words) {
    String text = course.texts().of("acts/law.zan").orElseThrow();
    assertEquals(words, text.substring(text.lastIndexOf("The ")).strip());
  }

  @Test
  void eachDayBuildsOnTheDaysBefore() {
    standsOn("2026-12-31", "The body decides within ten days.");
    standsOn("2027-01-01", "The body decides alone within five days.");
    standsOn("2027-06-30", "The body decides alone within five days.");
    standsOn("2027-07-01", "The body decides alone within a week.");
  }

  @Test
  void whatHasExpiredIsAsIfItHadNeverBeen() {
    standsOn("2028-01-01", "The body decides within a week.");
  }

  @Test
  void theWholeIsInForceAtOnceAndWhatWaitsTakesEffectAtTheEnd() {
    Course course = Course.of(BOOK.book(), BOOK.texts()).whole(bill(), TODAY);
    check(course, "The court decides alone within a week.");
    assertEquals(4, course.done().size());
    assertTrue(course.findings().isEmpty());
  }
}
