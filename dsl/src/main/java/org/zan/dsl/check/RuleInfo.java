package org.zan.dsl.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to know about a rule besides its check. Its page in {@code docs/rules/}, the SARIF
 * table, the settings of editors and a test of both examples are made from it.
 */
public final class RuleInfo {
  private static final String FALLBACK = "en";
  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
  private static final Pattern DATA = Pattern.compile("\\{(\\d)}");

  private final String id;
  private final Severity severity;
  private final Map<String, String> messages;
  private final Map<String, String> fixes;
  private final String why;
  private final String source;
  private final List<String> languages;
  private final String bad;
  private final String good;

  private RuleInfo(Builder from) {
    this.id = from.id;
    this.severity = from.severity;
    this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(from.messages));
    this.fixes = Collections.unmodifiableMap(new LinkedHashMap<>(from.fixes));
    this.why = from.why;
    this.source = from.source;
    this.languages = from.languages;
    this.bad = from.bad;
    this.good = from.good;
  }

  /** Begins the description of a rule. */
  public static Builder rule(String id, Severity severity) {
    return new Builder(id, severity);
  }

  /** Stable name in small letters with hyphens. */
  public String id() {
    return id;
  }

  /** Severity where nothing else is set. */
  public Severity severity() {
    return severity;
  }

  /**
   * The message in a language, its data filled in for {@code {0}}, {@code {1}} …; in English where
   * the language is not known.
   */
  public String message(String language, List<String> data) {
    return fill(messages.getOrDefault(language, messages.get(FALLBACK)), data);
  }

  /** What the fix does, in a language; empty where the rule has no fix. */
  public String fixTitle(String language, List<String> data) {
    return fill(fixes.getOrDefault(language, fixes.getOrDefault(FALLBACK, "")), data);
  }

  /** Whether the rule has a fix. */
  public boolean hasFix() {
    return !fixes.isEmpty();
  }

  /** Message templates by language. */
  public Map<String, String> messages() {
    return messages;
  }

  /** Titles of the fix by language; empty where there is none. */
  public Map<String, String> fixTitles() {
    return fixes;
  }

  /** Why it matters, in English, one paragraph. */
  public String why() {
    return why;
  }

  /** Where it comes from: a drafting law or manual, a standard, or the language of Zan. */
  public String source() {
    return source;
  }

  /** Codes of the languages whose texts it looks at; empty where it looks at all. */
  public List<String> languages() {
    return languages;
  }

  /**
   * An example that the rule finds: a text, or several, each after a line {@code --- file name};
   * under a line, {@code ^^^ severity id: message} marks what is found.
   */
  public String bad() {
    return bad;
  }

  /** The example put right; no rule finds anything in it. */
  public String good() {
    return good;
  }

  private static String fill(String template, List<String> data) {
    String kept =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                part -> Matcher.quoteReplacement(empty(part.group(1), data) ? "" : part.group(1)));
    return DATA.matcher(kept)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  index < data.size() ? data.get(index) : place.group());
            });
  }

  private static boolean empty(String part, List<String> data) {
    return DATA.matcher(part)
        .results()
        .map(place -> Integer.parseInt(place.group(1)))
        .anyMatch(index -> index < data.size() && data.get(index).isEmpty());
  }

  /** Collects what describes a rule. */
  public static final class Builder {
    private final String id;
    private final Severity severity;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String> fixes = new LinkedHashMap<>();
    private String why = "";
    private String source = "";
    private List<String> languages = List.of();
    private String bad = "";
    private String good = "";

    private Builder(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /**
     * Message in a language; {@code {0}} stands for the first piece of data, and what stands in
     * {@code [[…]]} is left out where a piece of data in it is empty.
     */
    public Builder message(String language, String template) {
      messages.put(language, template);
      return this;
    }

    /** What the fix does, in a language. */
    public Builder fix(String language, String title) {
      fixes.put(language, title);
      return this;
    }

    /** Why it matters. */
    public Builder why(String text) {
      why = text;
      return this;
    }

    /** Where it comes from. */
    public Builder source(String text) {
      source = text;
      return this;
    }

    /** Codes of the languages whose texts it looks at, where these are not all. */
    public Builder languages(String... codes) {
      languages = List.of(codes);
      return this;
    }

    /** An example that the rule finds. */
    public Builder bad(String text) {
      bad = text;
      return this;
    }

    /** The example put right. */
    public Builder good(String text) {
      good = text;
      return this;
    }

    /** The description. */
    public RuleInfo build() {
      return new RuleInfo(this);
    }
  }
}
