package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/**
 * Finds acts and provisions of the whole statute book by name and number: {@code civil}, {@code
 * civil art5/2}, {@code article 5 civil-code}, {@code 5-бап civil}; within few acts also by words
 * of headings: {@code civil persons}. The index holds no headings, so those are read from the texts
 * of the acts that the other words name.
 */
public final class Search {
  private static final int MOST_READ = 20;

  /**
   * What is found.
   *
   * @param act its act
   * @param provision its index; 0 for the act
   * @param address how other acts refer to it
   */
  public record Hit(ActSummary act, int provision, String address) {}

  private final View view;
  private final StatuteBook book;
  private final List<String> words;
  private final int most;
  private final List<Hit> hits = new ArrayList<>();
  private int read;

  private Search(View view, List<String> words, int most) {
    this.view = view;
    this.book = view.book();
    this.words = words;
    this.most = most;
  }

  /**
   * Searches.
   *
   * @param query words in any order
   * @param most how many hits are wanted
   */
  public static List<Hit> find(View view, String query, int most) {
    List<String> words =
        List.of(query.toLowerCase(Locale.ROOT).replace('#', ' ').strip().split("\\s+"));
    if (query.isBlank()) {
      return List.of();
    }
    Search search = new Search(view, words, most);
    for (ActSummary act : view.book().files()) {
      if (search.hits.size() >= most) {
        break;
      }
      if (act.identity().isPresent()) {
        search.in(act);
      }
    }
    return search.hits;
  }

  /** Where a hit stands: what names it; for who shows few of many. */
  public static Range range(View view, Hit hit) {
    return Parts.name(view, hit.act(), hit.provision());
  }

  /** The heading or number of a hit, or the title of the act. */
  public static String label(View view, Hit hit) {
    return Parts.label(view, hit.act(), hit.provision());
  }

  private void in(ActSummary act) {
    String names =
        (String.join(" ", act.aliases()) + " " + act.identity().map(Object::toString).orElse(""))
            .toLowerCase(Locale.ROOT);
    List<String> rest = new ArrayList<>(words);
    rest.removeIf(word -> word.length() > 1 && names.contains(word));
    if (rest.isEmpty()) {
      hit(act, 0);
      return;
    }
    Optional<Integer> provision = numbered(act, rest);
    if (provision.isPresent()) {
      hit(act, provision.get());
    } else if (rest.size() < words.size() && read < MOST_READ) {
      read++;
      titled(act, rest);
    }
  }

  private void hit(ActSummary act, int provision) {
    if (hits.size() < most) {
      hits.add(new Hit(act, provision, Parts.address(book, act, provision)));
    }
  }

  /** The provision that the words name: a path, or level words with numbers. */
  private Optional<Integer> numbered(ActSummary act, List<String> rest) {
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
    Resolution found = book.resolve(act, "", path);
    boolean leads =
        found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED;
    return leads && found.provision() > 0 ? Optional.of(found.provision()) : Optional.empty();
  }

  private void titled(ActSummary act, List<String> rest) {
    Provisions provisions = act.provisions();
    for (int p = 1; p < provisions.size(); p++) {
      if (provisions.titled(p)) {
        String label = Parts.label(view, act, p).toLowerCase(Locale.ROOT);
        if (rest.stream().allMatch(label::contains)) {
          hit(act, p);
        }
      }
    }
  }
}
