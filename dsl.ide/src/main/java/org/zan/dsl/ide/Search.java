package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.Path;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.HeadingLines;

/**
 * Finds acts and provisions of the whole statute book by name, number, title and heading, with
 * words in any order and as far as they are typed: {@code civil}, {@code civil art5/2}, {@code
 * article 5 civil-code}, {@code 5-бап civil}, {@code labour dismis}. Where nothing has the words as
 * they are, one letter of each longer word may be wrong.
 */
public final class Search {
  /** So many are compared before the best are chosen. */
  private static final int MOST_COMPARED = 4096;

  /** The acts are looked through in so many stretches, as not all take equally long. */
  private static final int STRETCHES = 64;

  /**
   * What is found.
   *
   * @param act its act
   * @param provision its index; 0 for the act
   * @param address how other acts refer to it
   */
  public record Hit(ActSummary act, int provision, String address) {}

  /** How well something fits: by what it was found, then by how much else its line says. */
  private record Found(ActSummary act, int provision, int by, int length) {}

  private static final int BY_NAME = 0;
  private static final int BY_NUMBER = 1;
  private static final int BY_TITLE = 2;
  private static final int BY_HEADING = 3;

  private final View view;
  private final StatuteBook book;
  private final List<String> words;
  private final List<SearchWord> folded;
  private final boolean numbers;
  private final Map<List<String>, Optional<Path>> paths = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  private Search(View view, List<String> words, boolean loosely) {
    this.view = view;
    this.book = view.book();
    this.words = words;
    this.folded = words.stream().map(word -> new SearchWord(word, loosely)).toList();
    Vocabulary vocabulary = book.jurisdictions().vocabulary();
    this.numbers =
        !loosely
            && words.stream()
                .anyMatch(
                    word ->
                        word.chars().anyMatch(Character::isDigit)
                            || vocabulary.word(word).isPresent());
  }

  /**
   * Searches.
   *
   * @param query words in any order
   * @param most how many hits are wanted; the best come first
   */
  public static List<Hit> find(View view, String query, int most) {
    List<String> words =
        List.of(query.toLowerCase(Locale.ROOT).replace('#', ' ').strip().split("\\s+"));
    if (HeadingLines.folded(query).isBlank()) {
      return List.of();
    }
    List<Found> found = among(view, words, false);
    if (found.isEmpty()) {
      found = among(view, words, true);
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::by).thenComparingInt(Found::length))
        .limit(most)
        .map(
            it ->
                new Hit(
                    it.act(), it.provision(), Parts.address(view.book(), it.act(), it.provision())))
        .toList();
  }

  /** Where a hit stands: what names it; for who shows few of many. */
  public static Range range(View view, Hit hit) {
    return Parts.name(view, hit.act(), hit.provision());
  }

  /** The heading or number of a hit, or the title of the act. */
  public static String label(View view, Hit hit) {
    return Parts.label(view, hit.act(), hit.provision());
  }

  /** Looks through all acts, on all processors: each takes some of their stretches. */
  private static List<Found> among(View view, List<String> words, boolean loosely) {
    List<ActSummary> files = view.book().files();
    return IntStream.range(0, STRETCHES)
        .parallel()
        .mapToObj(
            i ->
                new Search(view, words, loosely)
                    .all(files.subList(start(files, i), start(files, i + 1))))
        .flatMap(List::stream)
        .limit(MOST_COMPARED)
        .toList();
  }

  private static int start(List<ActSummary> files, int stretch) {
    return (int) ((long) files.size() * stretch / STRETCHES);
  }

  private List<Found> all(List<ActSummary> files) {
    for (ActSummary act : files) {
      if (found.size() >= MOST_COMPARED) {
        break;
      }
      if (act.identity().isPresent()) {
        view.headings(act).ifPresentOrElse(lines -> in(act, lines), () -> named(act));
      }
    }
    return found;
  }

  /** An act whose headings are not known yet. */
  private void named(ActSummary act) {
    String names = HeadingLines.of(act, "");
    in(act, names);
  }

  private void in(ActSummary act, String lines) {
    int names = lines.indexOf('\n');
    int title = lines.indexOf('\n', names + 1);
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      boolean named = words.get(i).length() > 1 && folded.get(i).within(lines, 0, names);
      if (!named) {
        rest.add(i);
      }
    }
    if (rest.isEmpty()) {
      found.add(new Found(act, 0, BY_NAME, 0));
      return;
    }
    if (numbers) {
      Optional<Integer> provision = numbered(act, rest.stream().map(words::get).toList());
      if (provision.isPresent()) {
        found.add(new Found(act, provision.get(), BY_NUMBER, 0));
        return;
      }
    }
    if (rest.stream().allMatch(i -> folded.get(i).begins(lines, names, lines.length()))) {
      titled(act, lines, rest, title);
    }
  }

  /** By title and headings: words that the title has may be missing in the heading. */
  private void titled(ActSummary act, String lines, List<Integer> rest, int title) {
    int names = lines.indexOf('\n');
    List<Integer> wanted =
        rest.stream().filter(i -> !folded.get(i).begins(lines, names, title)).toList();
    if (wanted.isEmpty()) {
      found.add(new Found(act, 0, BY_TITLE, title - names));
      return;
    }
    int start = title + 1;
    int provision = 0;
    while (start < lines.length()) {
      int from = start - 1;
      int end = lines.indexOf('\n', start);
      provision = nextTitled(act, provision);
      if (provision < 0) {
        return;
      }
      if (wanted.stream().allMatch(i -> folded.get(i).begins(lines, from, end))) {
        found.add(new Found(act, provision, BY_HEADING, end - from));
      }
      start = end + 1;
    }
  }

  private static int nextTitled(ActSummary act, int provision) {
    int next = provision + 1;
    while (next < act.provisions().size() && !act.provisions().titled(next)) {
      next++;
    }
    return next < act.provisions().size() ? next : -1;
  }

  /** The provision that the words name: a path, or level words with numbers. */
  private Optional<Integer> numbered(ActSummary act, List<String> rest) {
    // In most acts the words are the same: those of no name.
    Optional<Path> path = paths.computeIfAbsent(rest, this::path);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Resolution leads = book.follow(act, "", path.get());
    boolean there =
        leads.state() == Resolution.State.RESOLVED || leads.state() == Resolution.State.REPEALED;
    return there && leads.provision() > 0 ? Optional.of(leads.provision()) : Optional.empty();
  }

  private Optional<Path> path(List<String> rest) {
    String path = String.join("/", rest);
    if (rest.size() > 1 || rest.get(0).indexOf('-') > 0) {
      Vocabulary vocabulary = book.jurisdictions().vocabulary();
      StringBuilder steps = new StringBuilder();
      String level = "";
      for (String word : rest) {
        int hyphen = word.lastIndexOf('-');
        String last = word.substring(hyphen + 1);
        if (vocabulary.word(last).isPresent()) {
          level = vocabulary.word(last).get().level();
          steps.append(hyphen > 0 ? "/" + level + word.substring(0, hyphen) : "");
        } else {
          steps.append('/').append(level).append(word);
          level = "";
        }
      }
      path = steps.length() == 0 ? path : steps.substring(1);
    }
    return path.isEmpty() ? Optional.empty() : book.path(path);
  }
}
