package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zan.dsl.ZanDocuments;

/**
 * Amendments that legislatures made, from the folder that {@code ZAN_DATA} names: text before, the
 * amending laws and the official consolidation become Zan texts, the laws are applied in their
 * order, and the result says word for word what the consolidation says, in the same structure.
 */
class RealAmendmentsTest {
  private static final Pattern NUMBER = Pattern.compile("№ (\\S+?)[ .\\n]");
  private static final Pattern ADOPTED = Pattern.compile("approved_on: (\\S+)");
  private static final Pattern VERSION = Pattern.compile("rus: (\\d{4}-\\d\\d-\\d\\d)");

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

  static Stream<Arguments> lawsOfTheDistrictOfColumbia() throws IOException {
    if (oracles == null) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(oracles)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("dc-"))
          .sorted()
          .flatMap(name -> Stream.of(Layout.values()).map(layout -> Arguments.of(name, layout)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource
  void lawsOfTheDistrictOfColumbia(String oracle, Layout layout) throws IOException {
    Path folder = oracles.resolve(oracle);
    List<DcLaw> laws = DcLaw.read(folder.resolve("instructions.json"));
    DcCode base = DcCode.read(folder.resolve("base"), laws);
    Replay replay = new Replay(Map.of(DcCode.FILE, base.zan(layout)));
    assertEquals(base.outline(), replay.outline(DcCode.FILE), "the text before, as converted");
    for (DcLaw law : laws) {
      String bill = DcBill.of(law, base, layout, path -> replay.contents(DcCode.FILE, path));
      replay.enact("enacted/" + law.identity().replace('/', '-') + ".zan", bill);
    }
    DcCode expected = DcCode.read(folder.resolve("expected"), laws);
    assertEquals(expected.outline(), replay.outline(DcCode.FILE));
    for (Provision section : base.sections()) {
      if (expected.sections().contains(section)) {
        assertTrue(
            replay.text(DcCode.FILE).contains(base.zan(section, layout) + "\n"),
            () -> "touched without need: " + section.number());
      }
    }
  }

  @Test
  void lawOfKazakhstanInBothLanguages() throws IOException {
    Path folder = oracles.resolve("kz-oda-law-2023");
    String before = Files.readString(folder.resolve("base/meta.yaml"));
    String after = Files.readString(folder.resolve("expected/meta.yaml"));
    String identity = "kz/law/" + found(ADOPTED, before) + "/" + found(NUMBER, before);
    String cause = after.substring(after.indexOf("caused_by:"));
    String amending = "kz/law/" + found(VERSION, after) + "/" + found(NUMBER, cause);
    Map<String, String> acts = new HashMap<>();
    for (Map.Entry<String, String> language : KzLaw.LANGUAGES.entrySet()) {
      KzLaw base = KzLaw.read(folder.resolve("base/" + language.getKey() + ".md"));
      acts.put(act(language.getValue()), base.zan(identity, language.getValue()));
      assertEquals(base.words(), words(acts.get(act(language.getValue()))));
    }
    Replay replay = new Replay(acts);
    for (Map.Entry<String, String> language : KzLaw.LANGUAGES.entrySet()) {
      KzLaw expected = KzLaw.read(folder.resolve("expected/" + language.getKey() + ".md"));
      assertFalse(expected.excluded().isEmpty(), "nothing is excluded");
      replay.enact(
          "enacted/administration." + language.getValue() + ".zan",
          bill(amending, language.getValue(), found(VERSION, after), identity, expected));
      assertEquals(expected.words(), words(replay.text(act(language.getValue()))));
    }
  }

  private static String act(String language) {
    return "acts/assistance." + language + ".zan";
  }

  private static String bill(
      String identity, String language, String date, String amended, KzLaw expected) {
    StringBuilder text = new StringBuilder();
    text.append("@act ").append(identity).append("\n@language ").append(language);
    text.append("\n@in-force ").append(date).append("\n\n@amend ").append(amended).append("\n\n");
    List<String> excluded = expected.excluded();
    for (int i = 0; i < excluded.size(); i++) {
      text.append(i + 1).append(") @repeal ").append(excluded.get(i)).append('\n');
    }
    return text.toString();
  }

  /** The words of an act, one by one; a tombstone's are those that the converter writes too. */
  private static String words(String text) {
    return KzLaw.oneByOne(Outline.of(ZanDocuments.document(text)));
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertTrue(found.find(), "no " + pattern);
    return found.group(1);
  }
}
