package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.jurisdiction.Caption.Form;
import org.zan.dsl.jurisdiction.Caption.Style;
import org.zan.dsl.jurisdiction.Vocabulary.LevelWord;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.lexer.Roman;
import org.zan.dsl.norm.Numbers;

/**
 * Reads level, number and title from a heading's words, with a vocabulary and what the jurisdiction
 * lays down.
 */
public final class CaptionReader {
  private static final String ANNEX = "annex";
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_MEANT = 4;
  private static final String ENDS = ".:,;–—-";

  private record Word(String text, int start, int end) {}

  private record Number(String normal, Style style, int words, int end) {}

  private final Vocabulary vocabulary;
  private final Jurisdiction jurisdiction;

  /** What level words mean under a level: an act repeats few of them in thousands of headings. */
  private final Map<String, Map<String, Optional<LevelWord>>> levels = new HashMap<>();

  /** Whether words begin a level word of several words. */
  private final Map<String, Boolean> beginnings = new HashMap<>();

  /** Creates a reader for the acts of one jurisdiction. */
  public CaptionReader(Vocabulary vocabulary, Jurisdiction jurisdiction) {
    this.vocabulary = vocabulary;
    this.jurisdiction = jurisdiction;
  }

  /**
   * Reads a heading.
   *
   * @param caption its words as written, without hash signs
   * @param parentLevel code of the level that it stands under, or empty
   */
  public Caption read(String caption, String parentLevel) {
    List<Word> words = words(caption);
    if (words.isEmpty()) {
      return Caption.crossheading("");
    }
    String first = words.get(0).text;
    char[] text = caption.toCharArray();
    int marker = Markers.end(text, words.get(0).start, text.length);
    if (marker > 0 && (first.charAt(0) == '(' || text[marker - 1] == ')')) {
      String number = Numbers.normal(caption.substring(words.get(0).start, marker));
      return new Caption(
          Form.ITEM, "", "", number, "", style(number), titleStart(caption, marker), "");
    }
    Caption found = wordFirst(caption, words, parentLevel);
    if (found == null) {
      found = numberFirst(caption, words, parentLevel);
    }
    if (found == null) {
      found = bare(caption, words, parentLevel);
    }
    return found != null ? found : Caption.crossheading(suggestion(words));
  }

  /** {@code Article 5. Scope}, {@code LIVRE PREMIER}, {@code Annex}. */
  private Caption wordFirst(String caption, List<Word> words, String parent) {
    int length = phrase(words, 0);
    String written = joined(words, 0, length);
    Optional<LevelWord> level = level(written, parent);
    if (level.isPresent()) {
      return numbered(caption, words, length, level.get(), written);
    }
    // A sign that is no letter needs no blank after it: §5, §§5.
    int sign = 0;
    while (sign < written.length() && !Character.isLetterOrDigit(written.charAt(sign))) {
      sign++;
    }
    level =
        sign == 0 || sign == written.length()
            ? Optional.empty()
            : level(written.substring(0, sign), parent);
    if (level.isEmpty()) {
      return null;
    }
    List<Word> rest = new ArrayList<>(words);
    Word first = words.get(0);
    rest.set(0, new Word(first.text.substring(sign), first.start + sign, first.end));
    return numbered(caption, rest, 0, level.get(), written.substring(0, sign));
  }

  /**
   * The level that a word names here: as the jurisdiction says, else as the vocabulary says; with
   * or without a final full stop.
   */
  private Optional<LevelWord> level(String written, String parent) {
    return levels
        .computeIfAbsent(parent, p -> new HashMap<>())
        .computeIfAbsent(written, word -> meaning(word, parent));
  }

  private Optional<LevelWord> meaning(String written, String parent) {
    Optional<LevelWord> known = vocabulary.word(written);
    String bare = stripped(written);
    Optional<String> own =
        jurisdiction.word(written, parent).or(() -> jurisdiction.word(bare, parent));
    return own.map(code -> new LevelWord(code, known.map(LevelWord::before).orElse(false)))
        .or(() -> known);
  }

  private Caption numbered(
      String caption, List<Word> words, int at, LevelWord level, String written) {
    String code = level.level();
    Optional<Number> number = number(words, at);
    if (number.isPresent()) {
      return level(caption, words, code, written, number.get(), at);
    }
    boolean annex = code.equals(ANNEX);
    boolean alone = at > 0 && (at >= words.size() || endsSentence(words.get(at - 1).text) || annex);
    int end = words.get(Math.max(0, at - 1)).end;
    return alone && (annex || !level.before())
        ? new Caption(Form.LEVEL, code, written, "", "", Style.NONE, titleStart(caption, end), "")
        : null;
  }

  /** {@code 5-бап.}, {@code 1 тарау}, {@code Erster Teil}, {@code 2. Abschnitt}. */
  private Caption numberFirst(String caption, List<Word> words, String parent) {
    Word first = words.get(0);
    String text = stripped(first.text);
    for (int hyphen = text.indexOf('-'); hyphen > 0; hyphen = text.indexOf('-', hyphen + 1)) {
      String tail = text.substring(hyphen + 1);
      int more = tail.isEmpty() ? 0 : phraseAfter(tail, words);
      String written = more > 1 ? tail + " " + joined(words, 1, more) : tail;
      Optional<LevelWord> level = level(stripped(written), parent);
      if (level.isPresent()) {
        String code = level.get().level();
        String number = Numbers.normal(text.substring(0, hyphen));
        return new Caption(
            Form.LEVEL,
            code,
            stripped(written),
            number,
            "",
            style(number),
            titleStart(caption, words.get(Math.max(0, more - 1)).end),
            "");
      }
    }
    Optional<Number> number = number(words, 0);
    if (number.isEmpty() || number.get().words >= words.size()) {
      return null;
    }
    int at = number.get().words;
    int length = phrase(words, at);
    String written = stripped(joined(words, at, at + length));
    Optional<LevelWord> level = level(written, parent);
    boolean fits = level.isPresent() && (level.get().before() || number.get().style == Style.WORD);
    if (!fits) {
      return null;
    }
    String code = level.get().level();
    Number n = number.get();
    return new Caption(
        Form.LEVEL,
        code,
        written,
        n.normal,
        "",
        n.style,
        titleStart(caption, words.get(at + length - 1).end),
        "");
  }

  private int phraseAfter(String tail, List<Word> words) {
    if (words.size() > 1
        && vocabulary
            .phrases()
            .contains(Vocabulary.lower(tail + " " + stripped(words.get(1).text)))) {
      return 2;
    }
    return 1;
  }

  /** A number alone: what it means is for the jurisdiction to say. */
  private Caption bare(String caption, List<Word> words, String parent) {
    Optional<Number> number = number(words, 0);
    if (number.isEmpty() || number.get().style == Style.WORD) {
      return null;
    }
    Number n = number.get();
    boolean alone = n.words == words.size();
    boolean dotted = endsSentence(words.get(n.words - 1).text);
    if (!alone && !dotted && (n.style != Style.ARABIC || n.normal.length() > 3)) {
      return null;
    }
    Optional<String> level = jurisdiction.bare(n.style.code(), parent);
    String meant = suggestionAfter(n, words);
    int title = titleStart(caption, n.end);
    return level
        .map(code -> new Caption(Form.LEVEL, code, "", n.normal, "", n.style, title, meant))
        .orElseGet(() -> new Caption(Form.ITEM, "", "", n.normal, "", n.style, title, ""));
  }

  private Caption level(
      String caption, List<Word> words, String code, String written, Number number, int at) {
    int next = at + number.words;
    String last = "";
    int end = number.end;
    if (next + 1 < words.size() && joins(words.get(next).text)) {
      Optional<Number> to = number(words, next + 1);
      if (to.isPresent()
          && to.get().style == number.style
          && next + 1 + to.get().words == words.size()) {
        last = to.get().normal;
        end = to.get().end;
      }
    }
    return new Caption(
        Form.LEVEL, code, written, number.normal, last, number.style, titleStart(caption, end), "");
  }

  private boolean joins(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—") || vocabulary.isRange(word);
  }

  /**
   * The number that begins with the word at {@code at}: {@code 5.}, {@code 5 bis}, {@code L.
   * 121-1}, {@code IV}, {@code premier}.
   */
  private Optional<Number> number(List<Word> words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word word = words.get(at);
    String core = stripped(word.text);
    if (core.isEmpty()) {
      return Optional.empty();
    }
    if (vocabulary.isUnique(core)) {
      return Optional.of(new Number("unique", Style.WORD, 1, word.end));
    }
    Optional<String> ordinal = vocabulary.ordinal(core);
    if (ordinal.isPresent()) {
      return Optional.of(new Number(ordinal.get(), Style.WORD, 1, word.end));
    }
    boolean more = at + 1 < words.size();
    String next = more ? stripped(words.get(at + 1).text) : "";
    if (core.length() == 1
        && Character.isUpperCase(core.charAt(0))
        && word.text.endsWith(".")
        && !next.isEmpty()
        && Character.isDigit(next.charAt(0))) {
      return Optional.of(
          new Number(core + "." + Numbers.normal(next), Style.ARABIC, 2, words.get(at + 1).end));
    }
    Style style = style(core);
    if (style == Style.NONE) {
      return Optional.empty();
    }
    String normal = Numbers.normal(core);
    boolean joins =
        vocabulary.isRange(next)
            && at + 2 < words.size()
            && style(stripped(words.get(at + 2).text)) == style;
    if (more && !joins && style == Style.ARABIC && !endsSentence(word.text) && adverb(next)) {
      return Optional.of(new Number(normal + next, style, 2, words.get(at + 1).end));
    }
    return Optional.of(new Number(normal, style, 1, word.end));
  }

  /**
   * Whether the word tells an inserted number apart ({@code bis}); asked of the notation, not of a
   * language.
   */
  private static boolean adverb(String word) {
    char[] marker = ("1" + word + ".").toCharArray();
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && Markers.end(marker, 0, marker.length) == marker.length;
  }

  private static Style style(String number) {
    if (number.isEmpty()) {
      return Style.NONE;
    }
    char c = number.charAt(0);
    if (Character.isDigit(c) || "¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0) {
      return Style.ARABIC;
    }
    int head = 0;
    while (head < number.length() && Character.isLetter(number.charAt(head))) {
      head++;
    }
    if (Character.isUpperCase(c) && Roman.value(number.substring(0, head)) > 0) {
      return Style.ROMAN;
    }
    if (Roman.value(Numbers.normal(number)) > 0 && Character.isUpperCase(c)) {
      return Style.ROMAN;
    }
    return head == 1 && (number.length() == 1 || !Character.isLetter(number.charAt(1)))
        ? Style.LETTER
        : Style.NONE;
  }

  private String suggestion(List<Word> words) {
    if (words.size() < 2 || number(words, 1).isEmpty()) {
      return "";
    }
    String first = Vocabulary.lower(stripped(words.get(0).text));
    boolean word = first.length() > 1 && Character.isLetter(first.charAt(0));
    return word ? MeantWord.of(vocabulary, first, SHORTEST_MEANT, false) : "";
  }

  /**
   * The level word that is meant by {@code 5-бп.} or {@code 2 таару.}; empty where there is none.
   */
  private String suggestionAfter(Number number, List<Word> words) {
    String first = stripped(words.get(0).text);
    int hyphen = first.lastIndexOf('-');
    String word = hyphen > 0 ? first.substring(hyphen + 1) : "";
    if (word.isEmpty() && number.words < words.size()) {
      String next = words.get(number.words).text;
      word = endsSentence(next) || number.words + 1 == words.size() ? stripped(next) : "";
    }
    boolean letters = word.length() > 1 && word.chars().allMatch(Character::isLetter);
    return letters ? MeantWord.of(vocabulary, Vocabulary.lower(word), 2, true) : "";
  }

  private int phrase(List<Word> words, int at) {
    if (at + 1 < words.size()
        && beginnings.computeIfAbsent(words.get(at).text, vocabulary::beginsPhrase)) {
      String two = Vocabulary.lower(words.get(at).text + " " + stripped(words.get(at + 1).text));
      if (vocabulary.phrases().contains(two)) {
        return 2;
      }
    }
    return 1;
  }

  private static String joined(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(from, Math.min(to, words.size()))) {
      text.append(text.length() > 0 ? " " : "").append(word.text);
    }
    return text.toString();
  }

  private static boolean endsSentence(String word) {
    return !word.isEmpty() && ".:–—".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static String stripped(String word) {
    int end = word.length();
    while (end > 0 && ENDS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static int titleStart(String caption, int from) {
    int i = from;
    while (i < caption.length()
        && (Character.isWhitespace(caption.charAt(i)) || ENDS.indexOf(caption.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static List<Word> words(String caption) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < caption.length() && words.size() < MOST_WORDS) {
      int start = i;
      while (start < caption.length() && space(caption.charAt(start))) {
        start++;
      }
      i = start;
      while (i < caption.length() && !space(caption.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Word(caption.substring(start, i), start, i));
      }
    }
    return words;
  }

  private static boolean space(char c) {
    return c == ' ' || (c < '!' || c > '~') && otherSpace(c);
  }

  private static boolean otherSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
