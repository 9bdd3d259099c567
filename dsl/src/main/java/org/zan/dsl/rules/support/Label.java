package org.zan.dsl.rules.support;

import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/** How messages call a piece of an act: by the beginning of its heading or by its number. */
public final class Label {
  private static final int LONGEST = 60;

  private Label() {}

  /** The words of its heading without hash signs, or its number as written. */
  public static String of(ActReading act, Part part) {
    int from = part.offset() + part.depth();
    int to = part.offset() + part.length();
    return cut(act.text().substring(Math.min(from, to), to));
  }

  /** Words on one line, the end of long ones left out. */
  public static String cut(String words) {
    StringBuilder label = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < words.length() && label.length() < LONGEST; i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = label.length() > 0;
      } else {
        label.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    if (label.length() >= LONGEST) {
      int end = label.lastIndexOf(" ");
      label.setLength(end > LONGEST / 2 ? end : LONGEST - 1);
      label.append(" …");
    }
    return label.toString();
  }
}
