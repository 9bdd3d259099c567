package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Amendments that legislatures made, from the folder that {@code ZAN_DATA} names: text before, the
 * amending laws and the official consolidation become Zan texts, the laws are applied in their
 * order, and the result says word for word what the consolidation says, in the same structure.
 */
class RealAmendmentsTest {

  private static Path oracles;

  @BeforeAll
  static void data() {
    oracles =
        Optional.ofNullable(System.getenv("ZAN_DATA"))
            .map(folder -> Path.of(folder, "oracles"))
            .filter(Files::isDirectory)
            .orElse(null);
    assumeTrue(oracles != null, "ZAN_DATA names no folder: real amendments are not tested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dc-01-find-replace-two-sections"})
  void lawsOfTheDistrictOfColumbia(String oracle) throws IOException {
    Path folder = oracles.resolve(oracle);
    List<DcLaw> laws = DcLaw.read(folder.resolve("instructions.json"));
    DcCode base = DcCode.read(folder.resolve("base"), laws);
    Replay replay = new Replay(Map.of(DcCode.FILE, base.zan()));
    assertEquals(base.outline(), replay.outline(DcCode.FILE), "the text before, as converted");
    for (DcLaw law : laws) {
      String bill = DcBill.of(law, base, path -> replay.contents(DcCode.FILE, path));
      replay.enact("enacted/" + law.identity().replace('/', '-') + ".zan", bill);
    }
    DcCode expected = DcCode.read(folder.resolve("expected"), laws);
    assertEquals(expected.outline(), replay.outline(DcCode.FILE));
  }
}
