package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.jurisdiction.Names;

/** What the file {@code repository.zan} at the root of a statute book lays down. */
public final class Settings {
  /** Name of the file. */
  public static final String FILE = "repository.zan";

  /** Settings of a folder that has no repository file. */
  public static final Settings NONE = new Settings("");

  /**
   * A severity for a rule in files whose name matches.
   *
   * @param rule id of the rule
   * @param severity as written
   * @param glob pattern of file names, or empty for all
   */
  public record RuleSetting(String rule, String severity, String glob) {}

  private final Optional<Names> name;
  private final String jurisdiction;
  private final List<String> languages;
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final List<RuleSetting> rules = new ArrayList<>();
  private final List<FactLine> facts;

  private Settings(String text) {
    facts = List.copyOf(FactLine.readAll(text));
    name = first("name").or(() -> first("repository")).map(Names::of);
    jurisdiction = first("jurisdiction").map(fact -> fact.word(0)).orElse("");
    languages = first("languages").map(FactLine::words).orElse(List.of());
    for (FactLine fact : facts) {
      if (fact.name().equals("external") && fact.words().size() > 1) {
        aliases.put(fact.word(1), fact.word(0));
      } else if (fact.name().equals("rule")) {
        rules.add(new RuleSetting(fact.word(0), fact.word(1), fact.after("in")));
      }
    }
  }

  /** Reads the text of a repository file. */
  public static Settings read(String text) {
    return new Settings(text);
  }

  private Optional<FactLine> first(String factName) {
    return facts.stream().filter(fact -> fact.name().equals(factName)).findFirst();
  }

  /** What the statute book is called in a language: its {@code @name}, else that of its root. */
  public String name(String language) {
    return name.map(it -> it.in(language)).orElse("");
  }

  /** Code of the jurisdiction whose law it holds, or empty. */
  public String jurisdiction() {
    return jurisdiction;
  }

  /** Codes of its languages. */
  public List<String> languages() {
    return languages;
  }

  /** Identities of acts that are not held, by the alias that all files may use. */
  public Map<String, String> aliases() {
    return Collections.unmodifiableMap(aliases);
  }

  /** Severities, in order; the last that fits counts. */
  public List<RuleSetting> rules() {
    return List.copyOf(rules);
  }
}
