package org.zan.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.zan.dsl.check.RuleInfo;

/**
 * The text of a file, or why there is none.
 *
 * @param text the text; empty where there is a problem
 * @param bytes size of the file
 * @param problem why it cannot be read, or null
 * @param data what the problem's message speaks of
 */
public record TextFile(String text, long bytes, RuleInfo problem, List<String> data) {
  /**
   * Larger files are refused: an act of this size would need more memory than the whole statute
   * book.
   */
  public static final long LARGEST = 16L << 20;

  private static final char REPLACEMENT = '\uFFFD';

  /** Reads a file. Never throws: what goes wrong is the problem. */
  public static TextFile read(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        return problem(
            size,
            FileProblem.TOO_LARGE,
            String.valueOf((size + (1 << 20) - 1) >> 20),
            String.valueOf(LARGEST >> 20));
      }
      return of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return missing();
    } catch (AccessDeniedException e) {
      return problem(0, FileProblem.UNREADABLE);
    } catch (IOException e) {
      return broken(e);
    }
  }

  /** No text, as there is no such file. */
  public static TextFile missing() {
    return problem(0, FileProblem.VANISHED);
  }

  /** No text, as reading it failed. */
  public static TextFile broken(IOException why) {
    return problem(0, FileProblem.BROKEN, String.valueOf(why.getMessage()));
  }

  /** Reads bytes as a text. */
  public static TextFile of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = firstUndecodable(bytes);
      if (bad >= 0) {
        int zero = zero(bytes);
        return zero >= 0
            ? problem(bytes.length, FileProblem.BINARY, String.valueOf(zero))
            : problem(bytes.length, FileProblem.NOT_UTF_8, String.valueOf(lineOf(bytes, bad)));
      }
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      return problem(bytes.length, FileProblem.BINARY, String.valueOf(zero(bytes)));
    }
    return new TextFile(text, bytes.length, null, List.of());
  }

  private static TextFile problem(long bytes, RuleInfo problem, String... data) {
    return new TextFile("", bytes, problem, List.of(data));
  }

  private static int firstUndecodable(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in);
      return -1;
    } catch (CharacterCodingException e) {
      return in.position();
    }
  }

  private static int zero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
