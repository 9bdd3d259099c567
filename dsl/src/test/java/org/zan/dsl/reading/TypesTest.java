package org.zan.dsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.lexer.TokenKind;
import org.zan.dsl.reading.FactType.Place;

/** The tables of facts and instructions say what the lexer and the data files know. */
class TypesTest {
  @Test
  void everyInstructionOfTheLexerIsInTheTable() {
    Set<String> keywords =
        Arrays.stream(TokenKind.values())
            .filter(kind -> kind.name().startsWith("KW_") && kind != TokenKind.KW_INSERT_WORDS)
            .map(kind -> kind.name().substring(3).toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        keywords,
        InstructionType.all().stream()
            .map(InstructionType::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theExamplesOfInstructionsAreWellFormed() {
    for (InstructionType type : InstructionType.all()) {
      for (String example : type.examples()) {
        ActReading reading =
            ActReader.read("act.zan", "# Article 1.\n\n" + example + "\n", Jurisdictions.shipped());
        assertEquals(List.of(), reading.malformed(), example);
        assertFalse(reading.act().children().get(0).empty(), example);
      }
    }
  }

  @Test
  void factsHaveDifferentNames() {
    List<String> names = FactType.all().stream().map(FactType::name).toList();
    assertEquals(Set.copyOf(names).size(), names.size());
  }

  @Test
  void theShippedJurisdictionsHaveKnownFactsAlone() {
    for (String code : Jurisdictions.shipped().codes()) {
      for (FactLine fact : Jurisdictions.shipped().of(code).facts()) {
        assertTrue(FactType.of(fact.name(), Place.JURISDICTION).isPresent(), fact.name());
      }
    }
  }
}
