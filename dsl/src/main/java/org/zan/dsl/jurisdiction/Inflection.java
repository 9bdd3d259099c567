package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How words of a language change their endings: which form belongs to which word, and the form of
 * another word that stands in the same place of a sentence. Data, read from the vocabularies.
 */
public final class Inflection {
  /** Words that end alike in so many letters besides what changes take the same endings. */
  private static final int RHYME = 3;

  /** What stands in the place of a form that the end of a word does not tell. */
  private static final String UNKNOWN = "-";

  /** Words of one kind that end alike; the first ending is that of the dictionary form. */
  private record Paradigm(String group, Pattern when, List<String> endings) {
    String dictionary() {
      return endings.get(0);
    }
  }

  private final String stemmer;
  private final String fleeting;
  private final Pattern suffixes;
  private final List<String> voiced = new ArrayList<>();
  private final List<Paradigm> paradigms = new ArrayList<>();
  private final boolean headLast;
  private final List<String> afterHead = new ArrayList<>();

  Inflection(List<FactLine> facts) {
    String algorithm = "";
    String vowels = "";
    StringBuilder suffix = new StringBuilder();
    boolean last = false;
    for (FactLine fact : facts) {
      switch (fact.name()) {
        case "stemmer" -> {
          algorithm = fact.word(0);
          vowels = fact.after("fleeting");
        }
        case "suffix" -> suffix.append("(?:").append(String.join("|", fact.words())).append(")?");
        case "voiced" -> voiced.addAll(fact.words());
        case "paradigm" -> paradigms.add(paradigm(fact.words()));
        case "head" -> {
          last = fact.word(0).equals("last");
          fact.words().stream().skip(2).forEach(afterHead::add);
        }
        default -> {}
      }
    }
    stemmer = algorithm;
    fleeting = vowels;
    suffixes = suffix.length() == 0 ? null : Pattern.compile(suffix.toString());
    headLast = last;
  }

  private static Paradigm paradigm(List<String> words) {
    return new Paradigm(
        words.get(0),
        Pattern.compile("(?:" + words.get(1) + ")$"),
        List.copyOf(words.subList(2, words.size())));
  }

  /** The Snowball algorithm that takes the endings of its words away; empty where there is none. */
  public String stemmer() {
    return stemmer;
  }

  /** Vowels that come and go before the last letter of a stem. */
  public String fleeting() {
    return fleeting;
  }

  /** Whether the vocabulary lists the suffixes of the language. */
  public boolean hasSuffixes() {
    return suffixes != null;
  }

  /**
   * Which of several words alone takes endings, by its index: the last, or the last before such
   * words as {@code of}; -1 where the vocabulary does not say so.
   */
  public int head(List<String> words) {
    if (!headLast) {
      return -1;
    }
    for (int i = 1; i < words.size(); i++) {
      if (afterHead.contains(lower(words.get(i)))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  /** Whether two words take endings of the same kind, as far as their ends tell. */
  public boolean alike(String word, String other) {
    return groups(word).equals(groups(other));
  }

  private Set<String> groups(String word) {
    Set<String> groups = new TreeSet<>();
    fitting(lower(word)).forEach(it -> groups.add(it.group()));
    return groups;
  }

  /** Whether a word, in small letters, is another with suffixes that the vocabulary lists. */
  public boolean suffixed(String word, String form) {
    if (suffixes == null || word.isEmpty()) {
      return false;
    }
    if (form.startsWith(word) && suffixes.matcher(form.substring(word.length())).matches()) {
      return true;
    }
    int last = word.length() - 1;
    return voiced.stream()
        .filter(pair -> pair.length() == 2 && pair.charAt(0) == word.charAt(last))
        .map(pair -> word.substring(0, last) + pair.charAt(1))
        .anyMatch(
            base ->
                form.length() > base.length()
                    && form.startsWith(base)
                    && suffixes.matcher(form.substring(base.length())).matches());
  }

  /** Whether a word, in small letters, is another with an ending of its paradigm. */
  public boolean inflected(String word, String form) {
    return fitting(word).stream()
        .anyMatch(
            it -> {
              String stem = word.substring(0, word.length() - it.dictionary().length());
              return form.startsWith(stem) && it.endings().contains(form.substring(stem.length()));
            });
  }

  /**
   * The form of another word that corresponds to a form of a word: {@code bodies} is to {@code
   * body} as {@code agencies} to {@code agency}. Empty where the ends of the words do not tell.
   *
   * @param word dictionary form
   * @param form a form of it
   * @param other dictionary form of the other word
   */
  public Optional<String> corresponding(String word, String form, String other) {
    String small = lower(word);
    String smallForm = lower(form);
    if (small.equals(smallForm)) {
      return Optional.of(other);
    }
    Set<String> built = new TreeSet<>();
    for (Paradigm mine : fitting(small)) {
      String stem = small.substring(0, small.length() - mine.dictionary().length());
      for (int slot = 0; slot < mine.endings().size(); slot++) {
        if (smallForm.equals(stem + mine.endings().get(slot))) {
          built.add(ending(mine.group(), slot, other));
        }
      }
    }
    if (built.isEmpty()) {
      return rhyming(small, smallForm, other);
    }
    String only = built.iterator().next();
    return built.size() == 1 && !only.isEmpty() ? Optional.of(only) : Optional.empty();
  }

  /**
   * Whether the dictionary form of some words can stand wherever that of others does: in Russian
   * {@code орган} is the accusative too, so that {@code комиссия} cannot.
   */
  public boolean standsFor(List<String> words, List<String> others) {
    Set<Integer> slots = new TreeSet<>();
    for (String word : words) {
      for (Paradigm paradigm : fitting(lower(word))) {
        for (int slot = 1; slot < paradigm.endings().size(); slot++) {
          String ending = paradigm.endings().get(slot);
          if (ending.equals(paradigm.dictionary()) || ending.equals(UNKNOWN)) {
            slots.add(slot);
          }
        }
      }
    }
    return others.stream()
        .flatMap(other -> fitting(lower(other)).stream())
        .allMatch(
            it ->
                slots.stream()
                    .filter(slot -> slot < it.endings().size())
                    .map(slot -> it.endings().get(slot))
                    .allMatch(end -> end.equals(it.dictionary()) || end.equals(UNKNOWN)));
  }

  /** The form of a word in a slot of its paradigm; empty where that is not known. */
  private String ending(String group, int slot, String other) {
    return fitting(lower(other)).stream()
        .filter(it -> it.group().equals(group) && slot < it.endings().size())
        .filter(it -> !it.endings().get(slot).equals(UNKNOWN))
        .map(
            it ->
                other.substring(0, other.length() - it.dictionary().length())
                    + it.endings().get(slot))
        .findFirst()
        .orElse("");
  }

  /** The paradigms of a word: of each group the first that fits. */
  private List<Paradigm> fitting(String word) {
    List<Paradigm> fitting = new ArrayList<>();
    for (Paradigm each : paradigms) {
      boolean first = fitting.stream().noneMatch(it -> it.group().equals(each.group()));
      if (first && word.endsWith(each.dictionary()) && each.when().matcher(word).find()) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  private static Optional<String> rhyming(String word, String form, String other) {
    int same = 0;
    while (same < Math.min(word.length(), form.length())
        && word.charAt(same) == form.charAt(same)) {
      same++;
    }
    int changed = word.length() - same;
    int alike = Math.min(word.length(), changed + RHYME);
    boolean rhymes =
        alike == changed + RHYME && lower(other).endsWith(word.substring(word.length() - alike));
    return rhymes
        ? Optional.of(other.substring(0, other.length() - changed) + form.substring(same))
        : Optional.empty();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
