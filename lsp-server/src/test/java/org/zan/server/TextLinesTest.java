package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  /** Kazakh letters of two bytes, a letter with a combining mark, an emoji of two UTF-16 units. */
  private static final String TEXT = "5-бап. Қағида\nи\u0306 😀 ң\r\nend";

  @Test
  void countsUnitsAsAgreed() {
    int behindEmoji = TEXT.indexOf("😀") + 2;
    assertEquals(new Position(1, 5), lines(PositionEncodingKind.UTF16).position(behindEmoji));
    assertEquals(new Position(1, 9), lines(PositionEncodingKind.UTF8).position(behindEmoji));
    assertEquals(new Position(1, 4), lines(PositionEncodingKind.UTF32).position(behindEmoji));
  }

  @Test
  void findsEachPlaceAgain() {
    for (String encoding :
        List.of(
            PositionEncodingKind.UTF8, PositionEncodingKind.UTF16, PositionEncodingKind.UTF32)) {
      TextLines lines = lines(encoding);
      for (int at = 0; at <= TEXT.length(); at++) {
        boolean inside =
            at > 0
                && at < TEXT.length()
                && (Character.isLowSurrogate(TEXT.charAt(at))
                    || TEXT.charAt(at) == '\n' && TEXT.charAt(at - 1) == '\r');
        if (!inside) {
          assertEquals(at, lines.offset(lines.position(at)), encoding + " " + at);
        }
      }
    }
  }

  @Test
  void takesPositionsPastTheEndForTheEnd() {
    TextLines lines = lines(PositionEncodingKind.UTF16);
    assertEquals(TEXT.indexOf('\n'), lines.offset(new Position(0, 1000)));
    assertEquals(TEXT.indexOf('\r'), lines.offset(new Position(1, Integer.MAX_VALUE)));
    assertEquals(TEXT.length(), lines.offset(new Position(99, 0)));
    assertEquals(0, lines.offset(new Position(-1, -5)));
  }

  @Test
  void countsTheSameLinesAfterChangesAsInANewText() {
    Random random = new Random(3);
    List<String> pieces = List.of("", "a", "ң", "😀", "\n", "\r", "\r\n", "of\nlaw", " ");
    String text = TEXT;
    TextLines lines = lines(PositionEncodingKind.UTF16);
    for (int round = 0; round < 3_000; round++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(3));
      String words = pieces.get(random.nextInt(pieces.size()));
      text = text.substring(0, from) + words + text.substring(to);
      lines = lines.with(from, to, words);
      TextLines fresh = new TextLines(text, PositionEncodingKind.UTF16);
      assertEquals(text, lines.text());
      assertEquals(fresh.count(), lines.count(), text);
      for (int line = 0; line < fresh.count(); line++) {
        assertEquals(fresh.start(line), lines.start(line), text);
      }
    }
  }

  @Test
  void appliesChangesOneAfterTheOther() {
    OpenDocument document = new OpenDocument("a", 1, "қазақ\n😀", PositionEncodingKind.UTF8);
    OpenDocument changed =
        document.with(
            2, List.of(change(0, 0, 0, 2, "Қ"), change(1, 0, 1, 4, "x"), change(1, 1, 5, 5, "y")));
    assertEquals("Қазақ\nxy", changed.text());
    assertEquals(2, changed.version());
  }

  private static TextDocumentContentChangeEvent change(int l, int c, int l2, int c2, String text) {
    return new TextDocumentContentChangeEvent(
        new Range(new Position(l, c), new Position(l2, c2)), text);
  }

  private static TextLines lines(String encoding) {
    return new TextLines(TEXT, encoding);
  }
}
