package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is rehearsed is what editors ask: the server understands and answers it. */
class ServeRehearsalTest {
  private static final Path EXAMPLES = Path.of("../examples/kazakhstan").toAbsolutePath();

  @Test
  void theServerAnswersAll() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ServeRehearsal.play(
        EXAMPLES.normalize(),
        (in, out) ->
            Main.run(
                in,
                new PrintStream(new Tee(out, said), true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of(""),
                "serve"));
    String answers = said.toString(StandardCharsets.UTF_8);
    assertFalse(answers.contains("\"error\""), answers);
    assertTrue(answers.contains("constitution.zan"), "nothing led to the cited act: " + answers);
    assertTrue(answers.contains("rehearsal.zan"), "nothing was found in the act: " + answers);
  }

  /** Writes to two. */
  private static final class Tee extends OutputStream {
    private final OutputStream one;
    private final OutputStream other;

    private Tee(OutputStream one, OutputStream other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public void write(int b) throws java.io.IOException {
      one.write(b);
      other.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws java.io.IOException {
      other.write(bytes, from, length);
      one.write(bytes, from, length);
    }
  }
}
