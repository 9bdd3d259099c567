package org.zan.history.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as words and signs, each with the blanks before it.
 *
 * @param words the words and signs
 * @param blanks the blanks before each, and at the end those after the last
 */
record Wording(List<String> words, List<String> blanks) {
  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    List<String> blanks = new ArrayList<>();
    int i = 0;
    while (true) {
      int start = i;
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      blanks.add(text.substring(start, i));
      if (i == text.length()) {
        return new Wording(words, blanks);
      }
      start = i;
      while (i < text.length() && isWord(text.charAt(i))) {
        i++;
      }
      i = Math.max(i, start + 1);
      words.add(text.substring(start, i));
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  int size() {
    return words.size();
  }

  /** For each word the number of its sentence or line. */
  int[] sentences() {
    int[] sentence = new int[size()];
    int number = 0;
    for (int i = 1; i < size(); i++) {
      boolean blank = !blanks.get(i).isEmpty();
      boolean ended = blank && ".;:!?。؟".contains(words.get(i - 1));
      if (ended || blanks.get(i).indexOf('\n') >= 0) {
        number++;
      }
      sentence[i] = number;
    }
    return sentence;
  }
}
