package org.zan.dsl.jurisdiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The jurisdictions that are known: those shipped, overridden and extended by those of a
 * repository. Also holds the vocabulary.
 */
public final class Jurisdictions {
  /** Code of the neutral jurisdiction, which accepts everything. */
  public static final String NEUTRAL = "any";

  private static final String DATA = "/org/zan/dsl/data/";

  private static final class Holder {
    static final List<FactLine> SHIPPED = FactLine.readAll(resource("shipped.zan"));
    static final Vocabulary VOCABULARY =
        Vocabulary.read(
            resource("vocabulary/levels.zan"),
            shipped("vocabulary").map(code -> resource("vocabulary/" + code + ".zan")).toList());

    static Stream<String> shipped(String what) {
      return SHIPPED.stream()
          .filter(fact -> fact.name().equals(what))
          .flatMap(fact -> fact.words().stream());
    }

    static final Jurisdictions SHIPPED_ONLY = new Jurisdictions(VOCABULARY, List.of());
  }

  private final Vocabulary vocabulary;
  private final Map<String, Jurisdiction> byCode = new LinkedHashMap<>();

  private Jurisdictions(Vocabulary vocabulary, Collection<String> overrides) {
    this.vocabulary = vocabulary;
    Map<String, List<FactLine>> facts = new LinkedHashMap<>();
    Holder.shipped("jurisdiction")
        .forEach(
            code ->
                facts.put(
                    code,
                    new ArrayList<>(FactLine.readAll(resource("jurisdiction/" + code + ".zan")))));
    for (String text : overrides) {
      List<FactLine> own = FactLine.readAll(text);
      own.stream()
          .filter(fact -> fact.name().equals("jurisdiction"))
          .findFirst()
          .ifPresent(
              fact -> {
                List<FactLine> known =
                    facts.computeIfAbsent(fact.word(0), code -> new ArrayList<>());
                if (fact.word(1).equals("alone")) {
                  known.clear();
                }
                known.addAll(own);
              });
    }
    facts.forEach((code, lines) -> byCode.put(code, Jurisdiction.of(code, lines, vocabulary)));
  }

  /** The jurisdictions in the jar. */
  public static Jurisdictions shipped() {
    return Holder.SHIPPED_ONLY;
  }

  /**
   * The jurisdictions in the jar with those of a repository over them: a fact of the repository
   * takes the place of the shipped one about the same thing; {@code @jurisdiction CODE alone}
   * forgets what was shipped.
   */
  public static Jurisdictions with(Collection<String> overrides) {
    return overrides.isEmpty() ? shipped() : new Jurisdictions(Holder.VOCABULARY, overrides);
  }

  /** Words of law in all languages. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whether the code is known. */
  public boolean knows(String code) {
    return byCode.containsKey(code);
  }

  /** The jurisdiction of this code, or the neutral one. */
  public Jurisdiction of(String code) {
    return byCode.getOrDefault(code, byCode.get(NEUTRAL));
  }

  /** Codes of all jurisdictions. */
  public Set<String> codes() {
    return Set.copyOf(byCode.keySet());
  }

  private static String resource(String name) {
    try (InputStream in = Jurisdictions.class.getResourceAsStream(DATA + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program is incomplete: " + DATA + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
