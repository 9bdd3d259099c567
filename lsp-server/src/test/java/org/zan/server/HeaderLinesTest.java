package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeaderLinesTest {
  private static HeaderLines lines(String text) {
    return new HeaderLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** As who parses headers reads: byte by byte. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.append((char) next);
      next = in.read();
    }
    return line.toString();
  }

  @Test
  void givesHeadersAndBodiesAsTheyAre() throws IOException {
    String body = "b".repeat(3 * HeaderLines.LONGEST);
    HeaderLines in = lines("Content-Length: " + body.length() + "\r\n\r\n" + body + "Next: 1\r\n");
    assertEquals("Content-Length: " + body.length() + "\r", line(in));
    assertEquals("\r", line(in));
    assertArrayEquals(body.getBytes(StandardCharsets.US_ASCII), in.readNBytes(body.length()));
    assertEquals("Next: 1\r", line(in));
    assertEquals(-1, in.read());
  }

  @Test
  void keepsOfAnEndlessLineItsEndWithTheHeaderOfTheNextMessage() throws IOException {
    HeaderLines in = lines("x".repeat(10_000_000) + "Content-Length: 2\r\n\r\n{}");
    String line = line(in);
    assertTrue(line.length() < 2 * HeaderLines.LONGEST, "length " + line.length());
    assertTrue(line.endsWith("xContent-Length: 2\r"), line.substring(line.length() - 40));
    assertEquals("\r", line(in));
    assertEquals("{}", new String(in.readNBytes(2), StandardCharsets.US_ASCII));
  }

  @Test
  void endsWhereAnEndlessLineEndsTheStream() throws IOException {
    HeaderLines in = lines("x".repeat(1_000_000));
    assertTrue(line(in).length() < 2 * HeaderLines.LONGEST);
    assertEquals(-1, in.read());
  }
}
