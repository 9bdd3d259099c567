package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 requires of a log, and what Zan says in one. */
class SarifTest {
  private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

  @TempDir Path folder;

  private JsonObject run;

  @BeforeEach
  void check() throws IOException {
    Files.createDirectory(folder.resolve("acts"));
    Files.writeString(
        folder.resolve("acts/о воде.zan"),
        """
        @act any/law/2020-01-10/1
        @language en
        @title On Water
        @adopted 2020-1-10

        ## Article 1. Scope

        1. 水 applies under [Article 3](#art3).
        3. Nobody pays twice.
        """);
    Files.write(folder.resolve("acts/a.zan"), new byte[] {0});
    Run sarif = Run.in(folder, "check", "--format", "sarif");
    JsonObject log = JsonParser.parseString(sarif.out()).getAsJsonObject();
    assertEquals(ExitCode.FINDINGS, sarif.code());
    assertEquals("2.1.0", log.get("version").getAsString());
    assertTrue(log.get("$schema").getAsString().endsWith("sarif-schema-2.1.0.json"));
    assertEquals(1, log.getAsJsonArray("runs").size());
    run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  @Test
  void everyRuleIsDescribed() {
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals("zan", driver.get("name").getAsString());
    assertEquals(Version.number(), driver.get("semanticVersion").getAsString());
    Set<String> ids = new HashSet<>();
    for (JsonElement element : driver.getAsJsonArray("rules")) {
      JsonObject rule = element.getAsJsonObject();
      assertTrue(ids.add(rule.get("id").getAsString()), "ids are unique");
      for (String text : List.of("shortDescription", "fullDescription", "help")) {
        assertFalse(rule.getAsJsonObject(text).get("text").getAsString().isBlank());
      }
      String level = rule.getAsJsonObject("defaultConfiguration").get("level").getAsString();
      assertTrue(LEVELS.contains(level), level);
    }
    assertEquals(AllRules.infos().size(), ids.size());
  }

  @Test
  void everyResultNamesItsRuleAndPlace() {
    assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
    assertEquals(4, run.getAsJsonArray("results").size());
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule =
          run.getAsJsonObject("tool")
              .getAsJsonObject("driver")
              .getAsJsonArray("rules")
              .get(result.get("ruleIndex").getAsInt())
              .getAsJsonObject();
      assertEquals(rule.get("id"), result.get("ruleId"));
      assertTrue(LEVELS.contains(result.get("level").getAsString()));
      assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
      assertTrue(result.getAsJsonObject("partialFingerprints").has("zanFinding/v1"));
    }
  }

  @Test
  void aPlaceIsARegionOfAFileAndAProvision() {
    JsonObject location = location(result("dangling-reference"));
    JsonObject physical = location.getAsJsonObject("physicalLocation");
    JsonObject artifact = physical.getAsJsonObject("artifactLocation");
    assertEquals("acts/%D0%BE%20%D0%B2%D0%BE%D0%B4%D0%B5.zan", artifact.get("uri").getAsString());
    assertEquals("%SRCROOT%", artifact.get("uriBaseId").getAsString());
    assertEquals(region(8, 32, 8, 37), physical.get("region"));
    JsonObject logical = location.getAsJsonArray("logicalLocations").get(0).getAsJsonObject();
    assertEquals("art_1__para_1", logical.get("name").getAsString());
    assertEquals(
        "any/law/2020-01-10/1@en#art_1__para_1", logical.get("fullyQualifiedName").getAsString());
  }

  @Test
  void aFileThatIsNoTextHasNoRegion() {
    assertFalse(location(result("binary-file")).getAsJsonObject("physicalLocation").has("region"));
  }

  @Test
  void aFixReplacesARegion() {
    JsonObject fix = result("invalid-date").getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertFalse(fix.getAsJsonObject("description").get("text").getAsString().isBlank());
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    assertTrue(change.getAsJsonObject("artifactLocation").has("uri"));
    JsonObject replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
    assertEquals(region(4, 10, 4, 19), replacement.get("deletedRegion"));
    assertEquals(
        "2020-01-10", replacement.getAsJsonObject("insertedContent").get("text").getAsString());
  }

  private JsonObject result(String rule) {
    for (JsonElement result : run.getAsJsonArray("results")) {
      if (result.getAsJsonObject().get("ruleId").getAsString().equals(rule)) {
        return result.getAsJsonObject();
      }
    }
    throw new AssertionError("no result of " + rule);
  }

  private static JsonObject location(JsonObject result) {
    return result.getAsJsonArray("locations").get(0).getAsJsonObject();
  }

  private static JsonObject region(int line, int column, int endLine, int endColumn) {
    JsonObject region = new JsonObject();
    region.addProperty("startLine", line);
    region.addProperty("startColumn", column);
    region.addProperty("endLine", endLine);
    region.addProperty("endColumn", endColumn);
    return JsonParser.parseString(region.toString()).getAsJsonObject();
  }
}
