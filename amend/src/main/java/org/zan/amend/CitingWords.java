package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.amend.Passage.Signed;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;

/** The words of a provision that cite another, and the instructions that change or omit them. */
final class CitingWords {
  /** What may stand between two members of a list: a comma, or one short word. */
  private static final Pattern COMMA = Pattern.compile(", ?");

  private static final Pattern CONJUNCTION = Pattern.compile(",? \\p{L}{1,5} ");

  /** What may stand in brackets before a citation: {@code (see …)}. */
  private static final Pattern LEAD = Pattern.compile("([\\p{L}.]+ ){0,3}");

  private final String path;
  private final List<Passage> passages;
  private final Passage passage;
  private final int first;
  private final int last;
  private final String source;

  private CitingWords(
      String path, List<Passage> passages, Passage passage, int[] range, String source) {
    this.path = path;
    this.passages = passages;
    this.passage = passage;
    this.first = range[0];
    this.last = range[1];
    this.source = source;
  }

  /**
   * The words that are tied to a reference.
   *
   * @param act the text that cites
   * @param path of the provision that cites
   * @param reference the reference
   */
  static Optional<CitingWords> of(TargetText act, String path, ReadReference reference) {
    if (reference.words().length() == 0) {
      return Optional.empty();
    }
    for (String place : List.of(path, path + "/heading")) {
      List<Passage> passages =
          act.find(place).spots().stream().flatMap(spot -> spot.passages().stream()).toList();
      for (Passage passage : passages) {
        for (Signed signed : passage.signed()) {
          if (!signed.definition() && signed.start() + 1 == reference.words().offset()) {
            int[] range = {signed.first(), signed.last()};
            return Optional.of(new CitingWords(place, passages, passage, range, act.text()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The words as the source has them, in one line. */
  static String source(ActReading reading, ReadReference reference) {
    return reading.words(reference.words()).replaceAll("\\s*\\R\\s*", " ");
  }

  /** The instruction that puts other words, with a reference, in their place. */
  String replace(String act, String words, String target) {
    return "@replace "
        + act
        + path
        + " "
        + quoted(first, last)
        + " -> "
        + quoted("[" + words + "](" + target + ")")
        + which(first, last);
  }

  /**
   * The instructions that omit the words, the better one first: out of a list or a pair of brackets
   * with what joins them to the others; the item, where nothing else stands in it; otherwise the
   * words alone, for the drafter to say what takes their place.
   */
  List<String> omit(String act, Part item) {
    List<String> ways = new ArrayList<>();
    if (item.kind() == Part.Kind.ITEM && passages.size() == 1 && alone()) {
      ways.add("@repeal " + act + path);
    }
    bracketed(act).or(() -> listed(act)).ifPresent(ways::add);
    ways.add(
        "@replace " + act + path + " " + quoted(first, last) + " -> \"\"" + which(first, last));
    return ways;
  }

  private boolean alone() {
    String rest = passage.words().substring(0, first) + passage.words().substring(last);
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private Optional<String> bracketed(String act) {
    int open = first == 0 ? -1 : passage.words().lastIndexOf('(', first - 1);
    boolean brackets =
        open >= 0
            && last < passage.length()
            && passage.charAt(last) == ')'
            && LEAD.matcher(passage.words().substring(open + 1, first)).matches();
    return brackets ? Optional.of(delete(act, open, last + 1)) : Optional.empty();
  }

  /** Out of a list whose members are references too. */
  private Optional<String> listed(String act) {
    Signed before = null;
    Signed after = null;
    for (Signed signed : passage.signed()) {
      before = signed.last() <= first ? signed : before;
      after = after == null && signed.first() >= last ? signed : after;
    }
    String left = before == null ? "" : passage.words().substring(before.last(), first);
    String right = after == null ? "" : passage.words().substring(last, after.first());
    if (COMMA.matcher(left).matches()) {
      return Optional.of(delete(act, before.last(), last));
    } else if (COMMA.matcher(right).matches()) {
      return Optional.of(delete(act, first, after.first()));
    } else if (CONJUNCTION.matcher(left).matches()) {
      return Optional.of(last(act, before, left));
    }
    return CONJUNCTION.matcher(right).matches()
        ? Optional.of(delete(act, first, after.first()))
        : Optional.empty();
  }

  /** The last member goes: the conjunction goes before the one that is the last now. */
  private String last(String act, Signed before, String conjunction) {
    Signed third = null;
    for (Signed signed : passage.signed()) {
      third = signed.last() <= before.first() ? signed : third;
    }
    String comma = third == null ? "" : passage.words().substring(third.last(), before.first());
    if (!COMMA.matcher(comma).matches()) {
      return delete(act, before.last(), last);
    }
    String kept = source.substring(before.start(), before.end()).replaceAll("\\s*\\R\\s*", " ");
    return "@replace "
        + act
        + path
        + " "
        + quoted(third.last(), last)
        + " -> "
        + quoted(conjunction.replace(",", "") + kept)
        + which(third.last(), last);
  }

  private String delete(String act, int from, int to) {
    return "@delete " + act + path + " " + quoted(from, to) + which(from, to);
  }

  private String quoted(int from, int to) {
    return quoted(passage.words().substring(from, to));
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\"", "\\\"") + "\"";
  }

  /** Which of several occurrences is meant; empty where the words stand there once. */
  private String which(int from, int to) {
    String sought = passage.words().substring(from, to);
    int count = 0;
    int own = 0;
    for (Passage other : passages) {
      Matcher matcher = Pattern.compile(Pattern.quote(sought)).matcher(other.words());
      while (matcher.find()) {
        count++;
        own = other == passage && matcher.start() == from ? count : own;
      }
    }
    return count < 2 ? "" : own == 1 ? " first" : own == count ? " last" : " " + ordinal(own);
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + (teen
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            });
  }
}
