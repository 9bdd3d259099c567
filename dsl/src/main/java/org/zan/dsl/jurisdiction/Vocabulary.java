package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of law in all languages that are known: level words, ordinals, "unique". Data, read
 * from {@code data/vocabulary}; words are compared in small letters.
 */
public final class Vocabulary {
  /**
   * A word that names a level.
   *
   * @param level code of the level
   * @param before whether the number stands before the word in its language
   */
  public record LevelWord(String level, boolean before) {}

  private static final String ARTICLE = "art";

  /** For a language whose vocabulary does not say. */
  private static final Ending USUAL_ENDING = new Ending(4, 2);

  private record Ending(int longest, int changes) {}

  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final Map<String, Level> elements = new HashMap<>();
  private final Map<String, LevelWord> words = new LinkedHashMap<>();
  private final Map<String, String> ordinals = new HashMap<>();
  private final Map<String, Map<String, LevelWord>> stems = new HashMap<>();
  private final Map<String, Ending> endings = new HashMap<>();
  private final Map<String, Map<String, Integer>> months = new HashMap<>();
  private final Set<String> unique = new HashSet<>();
  private final Set<String> ranges = new HashSet<>();
  private final Map<String, List<String>> attached = new HashMap<>();
  private final Map<String, LookAlikes> alike = new HashMap<>();
  private final Map<String, List<FactLine>> facts = new HashMap<>();

  /** Made when they are first asked for: checking needs none. */
  private final Map<String, Inflection> inflections = new ConcurrentHashMap<>();

  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final Map<String, List<String>> definitions = new HashMap<>();

  private Vocabulary() {}

  /**
   * Reads vocabularies.
   *
   * @param levels text of {@code levels.zan}
   * @param languages texts of the vocabulary of each language
   */
  public static Vocabulary read(String levels, Collection<String> languages) {
    Vocabulary vocabulary = new Vocabulary();
    for (FactLine fact : FactLine.readAll(levels)) {
      if (fact.name().equals("level")) {
        Level level = new Level(fact.word(0), fact.after("code"), vocabulary.levels.size());
        vocabulary.levels.putIfAbsent(level.code(), level);
        vocabulary.elements.put(level.element(), level);
      }
    }
    for (String language : languages) {
      vocabulary.add(FactLine.readAll(language));
    }
    return vocabulary;
  }

  private void add(List<FactLine> lines) {
    String language = "";
    for (FactLine fact : lines) {
      switch (fact.name()) {
        case "vocabulary" -> {
          language = fact.word(0);
          facts.put(language, lines);
        }
        case "level" -> addLevel(fact, language);
        case "ending" ->
            endings.put(language, new Ending(number(fact.word(0)), number(fact.after("changes"))));
        case "ordinal" ->
            fact.words().stream().skip(1).forEach(word -> ordinals.put(lower(word), fact.word(0)));
        case "month" -> {
          Map<String, Integer> named = months.computeIfAbsent(language, key -> new HashMap<>());
          fact.words().stream().skip(1).forEach(word -> named.put(word, number(fact.word(0))));
        }
        case "unique" -> fact.words().forEach(word -> unique.add(lower(word)));
        case "alike" -> alike.put(language, new LookAlikes(fact.words()));
        case "letters" -> letters.add(fact.word(0));
        case "definitions" ->
            definitions.put(language, fact.words().stream().map(Vocabulary::lower).toList());
        case "range" -> fact.words().forEach(word -> ranges.add(lower(word)));
        case "attached" ->
            attached.put(language, fact.words().stream().map(Vocabulary::lower).toList());
        default -> {}
      }
    }
  }

  private void addLevel(FactLine fact, String language) {
    boolean before = fact.after("number").equals("before");
    LevelWord level = new LevelWord(fact.word(0), before);
    boolean stem = false;
    for (String word :
        fact.words().subList(Math.min(3, fact.words().size()), fact.words().size())) {
      if (word.equals("stem")) {
        stem = true;
      } else if (stem) {
        stems.computeIfAbsent(language, l -> new HashMap<>()).put(lower(word), level);
      } else {
        words.putIfAbsent(lower(word), level);
        stems.computeIfAbsent(language, l -> new HashMap<>()).putIfAbsent(lower(word), level);
        if (word.indexOf(' ') > 0) {
          phrases.add(lower(word));
        }
      }
    }
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Codes of all levels, the outermost first. */
  public Set<String> levelCodes() {
    return Collections.unmodifiableSet(levels.keySet());
  }

  /** The level with this code or Akoma Ntoso element name. */
  public Optional<Level> level(String codeOrElement) {
    Level level = levels.get(codeOrElement);
    return Optional.ofNullable(level != null ? level : elements.get(codeOrElement));
  }

  /**
   * Whether the level divides articles: it stands below them in the usual order, as paragraphs and
   * points do.
   */
  public boolean insideArticle(String code) {
    Level level = levels.get(code);
    Level article = levels.get(ARTICLE);
    return level != null && article != null && level.order() > article.order();
  }

  /**
   * The level that a word of any language names in a heading; the word with or without its final
   * full stop.
   */
  public Optional<LevelWord> word(String word) {
    String small = lower(word);
    LevelWord found = words.get(small);
    if (found == null && small.endsWith(".")) {
      found = words.get(small.substring(0, small.length() - 1));
    } else if (found == null) {
      found = words.get(small + ".");
    }
    return Optional.ofNullable(found);
  }

  /** Level words of several words, in small letters. */
  public List<String> phrases() {
    return Collections.unmodifiableList(phrases);
  }

  /** Whether a level word of several words begins with this word. */
  public boolean beginsPhrase(String word) {
    String small = lower(word) + " ";
    return phrases.stream().anyMatch(phrase -> phrase.startsWith(small));
  }

  /** All level words, in small letters, in the order of the vocabularies. */
  public Set<String> levelWords() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /** The number that an ordinal of any language means, in digits: {@code premier} is 1. */
  public Optional<String> ordinal(String word) {
    return Optional.ofNullable(ordinals.get(lower(word)));
  }

  /** The months of a language by their names, with the capitals and endings that dates have. */
  public Map<String, Integer> months(String language) {
    return Collections.unmodifiableMap(months.getOrDefault(language, Map.of()));
  }

  /** Whether the word says that a provision is the only one: {@code unique}. */
  public boolean isUnique(String word) {
    return unique.contains(lower(word));
  }

  /** Letters of other scripts that look like those of a language. */
  public LookAlikes alike(String language) {
    return alike.getOrDefault(language, LookAlikes.NONE);
  }

  /** How words of a language change their endings. */
  public Inflection inflection(String language) {
    return inflections.computeIfAbsent(
        language, it -> new Inflection(facts.getOrDefault(it, List.of())));
  }

  /** Whether the word joins the ends of a range of numbers in a heading: {@code à}, {@code bis}. */
  public boolean isRange(String word) {
    return ranges.contains(lower(word));
  }

  /** Words that stand in the heading of a provision of definitions, in small letters. */
  public List<String> definitions(String language) {
    return definitions.getOrDefault(language, List.of());
  }

  /**
   * The letter after this one in lists: some languages leave letters out. Of a letter that no
   * vocabulary lists, the next of its script; empty where there is none.
   */
  public Optional<String> nextLetter(int letter) {
    int small = Character.toLowerCase(letter);
    for (String row : letters) {
      int at = row.indexOf(small);
      if (at >= 0) {
        String next = at + 1 < row.length() ? row.substring(at + 1, at + 2) : "";
        return Optional.of(Character.isUpperCase(letter) ? next.toUpperCase(Locale.ROOT) : next)
            .filter(it -> !it.isEmpty());
      }
    }
    int next = letter + 1;
    boolean goesOn =
        Character.isLetter(next)
            && Character.isLowerCase(next) == Character.isLowerCase(letter)
            && Character.UnicodeScript.of(next) == Character.UnicodeScript.of(letter)
            && next != 'ª';
    return goesOn ? Optional.of(Character.toString(next)) : Optional.empty();
  }

  /**
   * The words that the facts of this name list for a language, as written; empty where it has none.
   */
  public List<String> words(String language, String name) {
    return lists.computeIfAbsent(
        language + "/" + name,
        key ->
            facts.getOrDefault(language, List.of()).stream()
                .filter(fact -> fact.name().equals(name))
                .flatMap(fact -> fact.words().stream())
                .toList());
  }

  /** Beginnings of words by which a language says that something is attached to an act. */
  public List<String> attached(String language) {
    return attached.getOrDefault(language, List.of());
  }

  /**
   * The level that a word of running text names, whatever its ending: the longest stem that it
   * begins with, where no more letters follow than an ending of the language has.
   */
  public Optional<LevelWord> inflected(String language, String word) {
    Map<String, LevelWord> known = stems.getOrDefault(language, Map.of());
    String small = lower(word);
    int longest = longestEnding(language);
    for (int end = small.length(); end > 0 && small.length() - end <= longest; end--) {
      LevelWord level = known.get(small.substring(0, end));
      if (level != null) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** How many letters an ending that changes a word's case or number may have in a language. */
  public int longestEnding(String language) {
    return endings.getOrDefault(language, USUAL_ENDING).longest();
  }

  /** How many letters of a word in its dictionary form such an ending may take the place of. */
  public int changedByEnding(String language) {
    return endings.getOrDefault(language, USUAL_ENDING).changes();
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
  }
}
