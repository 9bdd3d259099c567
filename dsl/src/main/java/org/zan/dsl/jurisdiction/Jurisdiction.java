package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a legal order lays down for its acts: kinds, ranks, levels, numbering, severities. Data,
 * read from {@code .zan} files.
 */
public final class Jurisdiction {
  /** Name of the kind that stands for every kind. */
  private static final String ANY = "any";

  /**
   * A kind of act.
   *
   * @param name as it stands in identities
   * @param rank place in the hierarchy; the smaller, the higher
   * @param names what the kind is called, by language
   * @param by codes or names of the bodies that issue it, the usual one first
   */
  public record Kind(String name, int rank, Map<String, String> names, List<String> by) {
    /** A kind of which nothing more is laid down. */
    public static Kind any(String name) {
      return new Kind(name, Integer.MAX_VALUE, Map.of(), List.of());
    }
  }

  private final String code;
  private final List<FactLine> facts;
  private String name = "";
  private String usual = "";
  private final List<String> languages = new ArrayList<>();
  private final List<String> levels = new ArrayList<>();
  private final Set<String> throughout = new LinkedHashSet<>();
  private final Map<String, String> bare = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final Set<String> based = new LinkedHashSet<>();
  private final List<String> items = new ArrayList<>();
  private String added = "";
  private final Map<String, String> severities = new LinkedHashMap<>();

  private Jurisdiction(String code, List<FactLine> facts, Vocabulary vocabulary) {
    this.code = code;
    this.facts = List.copyOf(facts);
    for (FactLine fact : facts) {
      take(fact, vocabulary);
    }
  }

  /**
   * Builds the jurisdiction that the facts describe; a later fact about the same thing takes the
   * place of an earlier one.
   */
  public static Jurisdiction of(String code, List<FactLine> facts, Vocabulary vocabulary) {
    return new Jurisdiction(code, facts, vocabulary);
  }

  private void take(FactLine fact, Vocabulary vocabulary) {
    switch (fact.name()) {
      case "name" -> name = fact.value().replace("\"", "");
      case "usual" -> usual = fact.word(0);
      case "languages" -> replace(languages, fact.words());
      case "items" -> replace(items, fact.words());
      case "added" -> added = fact.word(0);
      case "levels" -> replace(levels, codes(fact.words(), vocabulary));
      case "throughout" -> throughout.addAll(codes(fact.words(), vocabulary));
      case "bare" ->
          bare.put(under(fact.word(0), fact, vocabulary), code(fact.word(1), vocabulary));
      case "word" ->
          words.put(
              under(Vocabulary.lower(fact.word(0)), fact, vocabulary),
              code(fact.word(1), vocabulary));
      case "based" -> based.addAll(fact.words());
      case "body" -> bodies.put(fact.word(0), Body.of(fact));
      case "kind" -> kinds.put(fact.word(0), kind(fact));
      case "rule" -> severities.put(fact.word(0), fact.word(1));
      default -> {}
    }
  }

  private static String under(String key, FactLine fact, Vocabulary vocabulary) {
    String parent = fact.after("under");
    return parent.isEmpty() ? key : key + "/" + code(parent, vocabulary);
  }

  private static void replace(List<String> list, List<String> by) {
    list.clear();
    list.addAll(by);
  }

  private static List<String> codes(List<String> elements, Vocabulary vocabulary) {
    return elements.stream().map(element -> code(element, vocabulary)).toList();
  }

  private static String code(String element, Vocabulary vocabulary) {
    return vocabulary.level(element).map(Level::code).orElse(element);
  }

  private static Kind kind(FactLine fact) {
    Map<String, String> names = new LinkedHashMap<>();
    int rank = Integer.MAX_VALUE;
    List<String> by = new ArrayList<>();
    List<String> words = fact.words();
    for (int i = 1; i + 1 < words.size(); i += 2) {
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "rank" -> rank = value.matches("\\d{1,4}") ? Integer.parseInt(value) : rank;
        case "by" -> by.add(value);
        default -> names.put(words.get(i), value);
      }
    }
    return new Kind(fact.word(0), rank, Collections.unmodifiableMap(names), List.copyOf(by));
  }

  /** The code that identities begin with. */
  public String code() {
    return code;
  }

  /** What the legal order is called. */
  public String name() {
    return name;
  }

  /** Codes of the languages in which its law is made. */
  public List<String> languages() {
    return Collections.unmodifiableList(languages);
  }

  /** Codes of its levels, the outermost first; empty where nothing is laid down. */
  public List<String> levels() {
    return Collections.unmodifiableList(levels);
  }

  /** Whether the level is numbered through the whole act, not anew under each parent. */
  public boolean isThroughout(String level) {
    return throughout.contains(level);
  }

  /**
   * The level of a heading that is only a number of this style ({@code arabic}, {@code roman},
   * {@code letter}) under another level.
   */
  public Optional<String> bare(String style, String parentLevel) {
    String under = bare.get(style + "/" + parentLevel);
    return Optional.ofNullable(under != null ? under : bare.get(style));
  }

  /** The level that the word names here, where that differs from the vocabulary. */
  public Optional<String> word(String word, String parentLevel) {
    String small = Vocabulary.lower(word);
    String under = words.get(small + "/" + parentLevel);
    return Optional.ofNullable(under != null ? under : words.get(small));
  }

  /** The kind of this name; in a jurisdiction that accepts every kind, one without rank. */
  public Optional<Kind> kind(String kindName) {
    Kind kind = kinds.get(kindName);
    if (kind == null && kinds.containsKey(ANY)) {
      kind = Kind.any(kindName);
    }
    return Optional.ofNullable(kind);
  }

  /** Who issues acts of a kind, the usual body first; empty where that is not laid down. */
  public List<Body> issuers(Kind kind) {
    return kind.by().stream().map(by -> bodies.getOrDefault(by, Body.named(by))).toList();
  }

  /** The bodies whose names are laid down, in the order of the file. */
  public List<Body> bodies() {
    return List.copyOf(bodies.values());
  }

  /** Whether acts of this kind may only be made on the basis of an act above them. */
  public boolean isBased(String kindName) {
    return based.contains(kindName);
  }

  /** The kind that a new act has where nothing else is said. */
  public Optional<Kind> usualKind() {
    return usual.isEmpty() ? Optional.empty() : kind(usual);
  }

  /** All kinds, in the order of the file. */
  public List<Kind> kinds() {
    return List.copyOf(kinds.values());
  }

  /** The first numbers of lists, the outermost first: {@code 1.}, below it {@code 1)}. */
  public List<String> items() {
    return Collections.unmodifiableList(items);
  }

  /**
   * The number of the first provision that is added behind number 1: {@code 1-1}, {@code 1bis};
   * empty where nothing is laid down.
   */
  public String added() {
    return added;
  }

  /** Severities by rule id, as written. */
  public Map<String, String> severities() {
    return Collections.unmodifiableMap(severities);
  }

  /** All facts, for readers of further ones (such as how an import maps a source). */
  public List<FactLine> facts() {
    return facts;
  }
}
