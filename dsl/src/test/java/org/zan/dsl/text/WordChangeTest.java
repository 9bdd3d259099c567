package org.zan.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordChangeTest {
  private static void check(String before, String after, String expected) {
    String shown =
        WordChange.between(before, after).stream()
            .map(
                it ->
                    switch (it.kind()) {
                      case STAYS -> it.text();
                      case GOES -> "[-" + it.text() + "-]";
                      case COMES -> "{+" + it.text() + "+}";
                    })
            .collect(Collectors.joining());
    assertEquals(expected, shown);
  }

  @Test
  void wholeWordsChange() {
    check("within ten days.", "within fifteen days.", "within [-ten-]{+fifteen+} days.");
    check("within ten days.", "within two weeks.", "within [-ten days-]{+two weeks+}.");
    check("он күн ішінде", "он бес күн ішінде", "он {+бес +}күн ішінде");
    check("same", "same", "same");
    check("", "new", "{+new+}");
    check("old", "", "[-old-]");
  }

  @Property(tries = 500)
  void bothTextsAreInTheChanges(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String before,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String after) {
    String old = before.replace('c', ' ');
    String now = after.replace('c', ' ');
    var changes = WordChange.between(old, now);
    assertEquals(old, without(changes, WordChange.Kind.COMES));
    assertEquals(now, without(changes, WordChange.Kind.GOES));
  }

  private static String without(java.util.List<WordChange> changes, WordChange.Kind kind) {
    return changes.stream()
        .filter(it -> it.kind() != kind)
        .map(WordChange::text)
        .collect(Collectors.joining());
  }
}
