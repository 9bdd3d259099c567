package org.zan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.BookCheck;
import org.zan.workspace.BookFiles;
import org.zan.workspace.IndexedBook;
import org.zan.workspace.IndexedFile;
import org.zan.workspace.Progress;
import org.zan.workspace.TextFile;

/**
 * The acts of a statute book on which the server is measured.
 *
 * @param files how many files there are
 * @param found in how many of them something is found
 * @param small an act of some 10 KB, in which something is found that needs other acts
 * @param findings how many findings it has
 * @param large the largest act
 * @param cited the act to which most references lead
 * @param citations how many these are
 * @param article the article, of any act, to which most references of others lead
 */
record Chosen(
    int files,
    int found,
    String small,
    int findings,
    String large,
    String cited,
    int citations,
    Article article) {
  private static final long SMALL = 10_000;

  /**
   * An article that others cite.
   *
   * @param file its act
   * @param number its number
   * @param offset where its heading begins
   * @param citations how many references lead to it
   */
  record Article(String file, String number, int offset, int citations) {}

  /** Reads the statute book in this process to choose. */
  static Chosen of(Path folder) throws IOException {
    BookFiles found = BookFiles.under(folder, Progress.NONE);
    // With a reader of its own, so that nothing is kept for the server.
    BookFiles files =
        new BookFiles(
            found.root(), found.files(), found.inner(), found.unreadable(), TextFile::read);
    IndexedBook book = BookCheck.of(folder).files(files).index();
    Map<ActSummary, Integer> acts = new HashMap<>();
    Map<ActSummary, Map<Integer, Integer>> articles = new HashMap<>();
    count(book.book(), acts, articles);
    ActSummary cited = most(acts);
    Map<ActSummary, Integer> most = new HashMap<>();
    articles.forEach((act, counts) -> most.put(act, counts.get(most(counts))));
    ActSummary act = most(most);
    int article = most(articles.get(act));
    String small = small(book);
    return new Chosen(
        book.entries().size(),
        (int) book.entries().values().stream().filter(it -> !it.findings().isEmpty()).count(),
        small,
        book.entries().get(small).findings().size(),
        book.book().files().stream()
            .max(Comparator.comparing(ActSummary::bytes))
            .orElseThrow()
            .file(),
        cited.file(),
        acts.get(cited),
        new Article(
            act.file(),
            act.provisions().number(article),
            act.provisions().offset(article),
            most.get(act)));
  }

  private static void count(
      StatuteBook book,
      Map<ActSummary, Integer> acts,
      Map<ActSummary, Map<Integer, Integer>> articles) {
    for (ActSummary from : book.files()) {
      for (int i = 0; i < from.references().size(); i++) {
        Resolution to = book.resolve(from, i);
        if (to.state() == Resolution.State.RESOLVED && to.act() != from) {
          acts.merge(to.act(), 1, Integer::sum);
          if (to.act().provisions().level(to.provision()).equals("art")) {
            articles
                .computeIfAbsent(to.act(), it -> new HashMap<>())
                .merge(to.provision(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private static <K> K most(Map<K, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static String small(IndexedBook book) {
    return book.book().files().stream()
        .filter(
            act -> {
              IndexedFile file = book.entries().get(act.file());
              return file.isLinked() && !file.linked().isEmpty();
            })
        .min(Comparator.comparing(act -> Math.abs(act.bytes() - SMALL)))
        .orElseThrow()
        .file();
  }
}
