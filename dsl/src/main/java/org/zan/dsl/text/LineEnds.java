package org.zan.dsl.text;

/** Line ends of texts: what is written into a text has those that the text has. */
public final class LineEnds {
  private static final String UNIX = "\n";
  private static final String DOS = "\r\n";

  private LineEnds() {}

  /** How the first line of a text ends; as lines end where nothing else is said, if it does not. */
  public static String of(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? DOS : UNIX;
  }

  /** Words with the line ends of the text into which they are written. */
  public static String like(String text, String words) {
    if (words.indexOf('\n') < 0) {
      return words;
    }
    String plain = words.replace(DOS, UNIX);
    String end = of(text);
    return end.equals(UNIX) ? plain : plain.replace(UNIX, end);
  }
}
