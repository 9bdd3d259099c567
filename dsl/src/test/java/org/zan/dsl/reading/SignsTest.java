package org.zan.dsl.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What one walk finds is what a search for each would find. */
class SignsTest {
  private static void finds(String places, String text, Function<Signs, int[]> which) {
    StringBuilder marked = new StringBuilder(" ".repeat(text.length()));
    for (int place : which.apply(Signs.of(text.toCharArray()))) {
      marked.setCharAt(place, '^');
    }
    assertEquals(places, marked.toString().stripTrailing(), text);
  }

  private static int[] search(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().mapToInt(it -> it.start()).toArray();
  }

  @Test
  void wordsThatStandTwice() {
    finds("   ^", "the the act", Signs::doubled);
    finds("   ^   ^", "the the the", Signs::doubled);
    finds("", "the then; sub-the the-sub; a  a; he the", Signs::doubled);
    finds("  ^", "ек ек", Signs::doubled);
  }

  @Test
  void marksAndBlanks() {
    finds("  ^      ^   ^", "a ,b ( c ) d .", Signs::blanks);
    finds(" ^      ^", "a,b 1,2é,x", Signs::touching);
    finds(" ^", "a,,b", Signs::pairs);
    finds("  ^       ^", "a - b-c d – e –f", Signs::dashes);
    finds(" ^  ^  ^", "a. b; c…", Signs::ends);
  }

  @Test
  void lettersThatAreNone() {
    finds(" ^", "1O0 O1 1OO0", Signs::figures);
    finds("  ^", "so\u00adft", Signs::hidden);
    finds("  ^", "é e\u0301".substring(1), Signs::accents);
    finds("^", "\ufb01n", Signs::ligatures);
    finds("   ^", "abc´d", signs -> signs.places('´'));
  }

  @Test
  void scriptsOfTheEast() {
    assertEquals(false, Signs.of("Zan – “Gesetz” é".toCharArray()).eastern());
    assertEquals(true, Signs.of("Zan (Заң)".toCharArray()).eastern());
  }

  @Test
  void aSignThatIsNotKeptIsAMistakeOfTheRule() {
    assertThrows(IllegalArgumentException.class, () -> Signs.of("a".toCharArray()).places('ж'));
  }

  @Test
  void neighbours() {
    int[] places = {3, 7};
    assertEquals(-1, Signs.before(places, 3));
    assertEquals(3, Signs.before(places, 7));
    assertEquals(7, Signs.from(places, 4));
    assertEquals(7, Signs.from(places, 7));
    assertEquals(-1, Signs.from(places, 8));
  }

  @Property
  void asSearchesFind(
      @ForAll
          @StringLength(max = 40)
          @Chars({'a', 'ж', '1', ' ', ',', '.', ';', '-', '–', '(', ')', '\n', '…', '\''})
          @CharRange(from = 'b', to = 'c')
          String text) {
    Signs signs = Signs.of(text.toCharArray());
    assertArrayEquals(search("[.;:!?…]", text), signs.ends());
    assertArrayEquals(search("(?<= )[-–—](?= )", text), signs.dashes());
    assertArrayEquals(search("(?<= )[,.)]", text), signs.blanks());
    assertArrayEquals(search(",(?=\\p{L})", text), signs.touching());
    assertArrayEquals(search("[,;:.](?=[,;:.])", text), signs.pairs());
    assertArrayEquals(search("(?<=\\d)\\p{L}(?=\\d)", text), signs.figures());
    assertArrayEquals(search("\\(", text), signs.places('('));
    String word = "[\\p{L}\\p{Nd}'’-]";
    assertArrayEquals(
        Pattern.compile("(?<!" + word + ")(" + word + "+)( )(?=\\1(?!" + word + "))")
            .matcher(text)
            .results()
            .mapToInt(it -> it.start(2))
            .toArray(),
        signs.doubled());
  }
}
