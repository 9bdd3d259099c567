package org.zan.amend;

import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences end: at a full stop or its like, then a blank, then what begins a sentence. A
 * matter of wording, so it is done simply: a small letter after the blank goes on.
 */
final class Sentences {
  private static final String ENDS = ".!?…";
  private static final String CLOSES = "\"')]";

  private Sentences() {}

  /** The Nth sentence of paragraphs; none where there are fewer. */
  static List<Passage> nth(List<Passage> passages, int ordinal) {
    List<Passage> sentences = new ArrayList<>();
    for (Passage passage : passages) {
      int begin = 0;
      for (int i = 0; i < passage.length(); i++) {
        int end = endAfter(passage, i);
        if (end > 0) {
          sentences.add(passage.part(begin, end));
          begin = end + 1;
          i = end;
        }
      }
      if (begin < passage.length()) {
        sentences.add(passage.part(begin, passage.length()));
      }
    }
    return ordinal <= sentences.size() ? List.of(sentences.get(ordinal - 1)) : List.of();
  }

  /** Index after the sentence that the sign at {@code at} ends, or -1. */
  private static int endAfter(Passage passage, int at) {
    if (ENDS.indexOf(passage.charAt(at)) < 0) {
      return -1;
    }
    int end = at + 1;
    while (end < passage.length()
        && (CLOSES.indexOf(passage.charAt(end)) >= 0 || ENDS.indexOf(passage.charAt(end)) >= 0)) {
      end++;
    }
    boolean begins =
        end + 1 < passage.length()
            && passage.charAt(end) == ' '
            && !Character.isLowerCase(passage.charAt(end + 1));
    return begins ? end : -1;
  }
}
