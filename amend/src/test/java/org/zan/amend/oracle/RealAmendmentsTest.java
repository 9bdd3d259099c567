package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real laws are applied in their order, and the result says word for word what the official
 * consolidation says, in the same structure.
 */
class RealAmendmentsTest {
  @BeforeAll
  static void data() throws IOException {
    assumeTrue(
        !RealCase.all().isEmpty(), "ZAN_DATA names no folder: real amendments are not tested");
  }

  static List<RealCase> cases() throws IOException {
    return RealCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isExact(RealCase real) {
    Replay replay = new Replay();
    replay.all(real);
    real.check(replay.texts()::get);
  }
}
