package org.zan.dsl.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActIdTest {
  private static final List<String> IDENTITIES =
      List.of("kz/law/2016-04-06/480-V", "kz/law/2016-04-06", "kz/заң/2016-04-06/480-Ⅴ/А");

  @Test
  void beginsAsItsKeyDoesWhateverScriptItsLettersAreOf() {
    for (String text : IDENTITIES) {
      ActId id = ActId.parse(text).orElseThrow();
      for (String typed :
          List.of("", "k", "kz/", "kz/law", "kz/за", "kz/law/2016-04-06/480-v", "z")) {
        assertEquals(id.key().startsWith(typed), id.begins(typed), text + " after " + typed);
      }
      for (int end = 0; end <= id.key().length(); end++) {
        String typed = id.key().substring(0, end);
        assertEquals(true, id.begins(typed), text + " after " + typed);
        assertEquals(
            id.key().startsWith(typed + "?"), id.begins(typed + "?"), text + " after " + typed);
      }
    }
  }
}
