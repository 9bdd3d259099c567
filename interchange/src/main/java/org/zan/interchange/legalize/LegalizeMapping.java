package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;

/**
 * How a Markdown statute book of the legalize family becomes Zan, for one jurisdiction: the facts
 * {@code @import legalize …} of its data. Immutable. {@code docs/import.md} describes the facts.
 */
public final class LegalizeMapping {
  private static final String FACT = "import";
  private static final String FORMAT = "legalize";

  /**
   * A field that holds what a document's identity is made of, where no {@code field … identity}
   * says otherwise.
   */
  private static final String IDENTITY = "identity";

  private static final Map<String, String> USUAL_FIELDS =
      Map.of(IDENTITY, "identifier", "rank", "rank", "language", "language");

  /** A field of the source and the fact or role that it is for. */
  record Field(String name, String role) {}

  private final String jurisdiction;
  private final List<String> languages;
  private final List<Field> fields = new ArrayList<>();
  private final List<Field> facts = new ArrayList<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Map<String, String> languageCodes = new LinkedHashMap<>();
  private final List<TextPattern> identities = new ArrayList<>();
  private final List<TextPattern> links = new ArrayList<>();
  private final List<TextPattern> fragments = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();
  private final List<String> closings = new ArrayList<>();
  private final List<String> sideFiles = new ArrayList<>();

  private LegalizeMapping(String jurisdiction, List<String> languages) {
    this.jurisdiction = jurisdiction;
    this.languages = List.copyOf(languages);
  }

  /** The mapping that a jurisdiction's data lay down; empty where it has none for this family. */
  public static Optional<LegalizeMapping> of(Jurisdiction jurisdiction) {
    LegalizeMapping mapping =
        of(jurisdiction.code(), jurisdiction.languages(), jurisdiction.facts());
    return mapping.identities.isEmpty() ? Optional.empty() : Optional.of(mapping);
  }

  /**
   * Builds a mapping.
   *
   * @param jurisdiction code of the legal order
   * @param languages codes of its languages, the usual one first
   * @param facts its data; facts that are no {@code @import legalize} are passed over
   */
  public static LegalizeMapping of(
      String jurisdiction, List<String> languages, List<FactLine> facts) {
    LegalizeMapping mapping = new LegalizeMapping(jurisdiction, languages);
    for (FactLine fact : facts) {
      if (fact.name().equals(FACT) && fact.word(0).equals(FORMAT)) {
        mapping.take(fact);
      }
    }
    return mapping;
  }

  private void take(FactLine fact) {
    List<String> rest = fact.words().subList(Math.min(2, fact.words().size()), fact.words().size());
    switch (fact.word(1)) {
      case "rank" -> kinds.put(fact.word(2), fact.after("kind"));
      case "language" -> languageCodes.put(fact.word(2), fact.word(3));
      case "field" -> {
        Field field = new Field(fact.word(2), fact.word(3));
        fields.add(field);
        if (!USUAL_FIELDS.containsKey(field.role())) {
          facts.add(field);
        }
      }
      case IDENTITY -> identities.add(TextPattern.of(fact.word(2), fact.after("as")));
      case "link" -> links.add(TextPattern.of(fact.word(2), fact.after("as")));
      case "fragment" -> fragments.add(TextPattern.of(fact.word(2), fact.after("as")));
      case "host" -> hosts.addAll(rest);
      case "closing" -> closings.addAll(rest);
      case "metadata" -> sideFiles.addAll(rest);
      default -> {}
    }
  }

  /** Code of the legal order whose acts are imported. */
  public String jurisdiction() {
    return jurisdiction;
  }

  /**
   * Whether documents of several languages are told apart, so that a file's name must tell its
   * language.
   */
  public boolean multilingual() {
    return languageCodes.values().stream().distinct().count() > 1;
  }

  /** Codes of the languages that an import may bring. */
  public List<String> languages() {
    return multilingual()
        ? languageCodes.values().stream().distinct().toList()
        : languages.stream().limit(1).toList();
  }

  /** Names of files beside the texts that hold their metadata where a text has none of its own. */
  public List<String> sideFiles() {
    return List.copyOf(sideFiles);
  }

  /** Beginnings of the formula with which an act ends. */
  List<String> closings() {
    return closings;
  }

  /** Hosts whose addresses name acts as the link patterns do. */
  List<String> hosts() {
    return hosts;
  }

  List<TextPattern> links() {
    return links;
  }

  List<TextPattern> fragments() {
    return fragments;
  }

  /** Fields that become facts, in the order of the data. */
  List<Field> facts() {
    return facts;
  }

  /** Whether the field is used for anything. */
  boolean uses(String field) {
    return fields.stream().anyMatch(known -> known.name().equals(field))
        || USUAL_FIELDS.containsValue(field);
  }

  /** The language that the source calls so: a file's name, or the value of its language field. */
  Optional<String> language(String sourceName) {
    return Optional.ofNullable(languageCodes.get(sourceName));
  }

  /** The language of a document that names none. */
  String usualLanguage() {
    return languages.isEmpty() ? "" : languages.get(0);
  }

  /** Name of the field that holds this role: {@code identity}, {@code rank}, {@code language}. */
  String fieldFor(String role) {
    return fields.stream()
        .filter(field -> field.role().equals(role))
        .map(Field::name)
        .findFirst()
        .orElse(USUAL_FIELDS.get(role));
  }

  /** The identity of a document; empty where no pattern fits or what comes out is none. */
  Optional<ActId> identity(Metadata metadata) {
    String source = metadata.text(fieldFor(IDENTITY)).orElse("");
    String kind = metadata.text(fieldFor("rank")).map(kinds::get).orElse(null);
    for (TextPattern pattern : identities) {
      Optional<String> id =
          pattern.apply(
              source, name -> name.equals("kind") ? kind : metadata.text(name).orElse(null));
      if (id.isPresent()) {
        return ActId.parse(id.get());
      }
    }
    return Optional.empty();
  }
}
