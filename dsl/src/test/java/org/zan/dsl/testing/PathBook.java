package org.zan.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/**
 * Shows where references lead. The statute book is written as {@link MarkedBook} takes it; the
 * references stand in the act of the first file. What is expected is written one reference a line:
 *
 * <pre>
 * art5/2        = 2. An order of the ministry
 * tax#art7      = tax.zan: Article 7
 * art2..art4    = Article 2 .. Article 4
 * art9          ! art9 after .
 * unknown#art1  ? unknown_alias
 * </pre>
 *
 * {@code =}: how the line of the provision begins; {@code !}: the step that leads nowhere, and the
 * path up to which the reference leads; {@code ?}: any other state.
 */
public final class PathBook {
  private static final int LONGEST = 40;

  private final MarkedBook files;
  private final StatuteBook book;
  private final ActSummary from;

  private PathBook(String acts) {
    files = MarkedBook.read(acts);
    book = files.book();
    String first =
        files.files().keySet().stream()
            .filter(name -> !name.equals("repository.zan"))
            .findFirst()
            .orElseThrow();
    from = book.files().stream().filter(act -> act.file().equals(first)).findFirst().orElseThrow();
  }

  /** Reads a statute book. */
  public static PathBook read(String acts) {
    return new PathBook(acts);
  }

  /** The statute book. */
  public StatuteBook book() {
    return book;
  }

  /** The act in which the references stand. */
  public ActSummary from() {
    return from;
  }

  /**
   * Checks where each reference leads; a line without {@code =}, {@code !} or {@code ?} is refused.
   */
  public void check(String expected) {
    assertFalse(expected.isBlank(), "nothing is expected");
    List<String> actual = new ArrayList<>();
    for (String line : expected.strip().split("\n")) {
      String reference = line.strip().split("\\s+")[0];
      String leads = leads(reference);
      String wanted = line.strip().substring(reference.length()).strip();
      boolean begins = wanted.startsWith("= ") && wanted.length() > 3 && leads.startsWith(wanted);
      actual.add(reference + " " + (begins ? wanted : leads));
    }
    List<String> wanted =
        expected.strip().lines().map(line -> line.strip().replaceFirst("\\s+", " ")).toList();
    assertEquals(String.join("\n", wanted), String.join("\n", actual));
  }

  /** Checks that the path of every provision leads to it, and returns all of them in order. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>();
    Provisions provisions = from.provisions();
    for (int p = 1; p < provisions.size(); p++) {
      String path = book.path(from, p);
      if (!provisions.number(p).isEmpty()) {
        assertEquals(p, book.resolve(from, "", path).provision(), path);
      }
      paths.add(path);
    }
    return paths;
  }

  private String leads(String reference) {
    int hash = reference.indexOf('#');
    String act = hash < 0 ? "" : reference.substring(0, hash);
    Resolution found = book.resolve(from, act, reference.substring(hash + 1));
    return switch (found.state()) {
      case RESOLVED -> "= " + place(found);
      case REPEALED -> "= repealed " + place(found);
      case DANGLING ->
          "! " + found.failed() + " after " + book.path(found.act(), found.provision());
      default -> "? " + found.state().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private String place(Resolution found) {
    String line = line(found.act(), found.provision());
    String last = found.last() == found.provision() ? "" : " .. " + line(found.act(), found.last());
    return (found.act() == from ? "" : found.act().file() + ": ") + line + last;
  }

  private String line(ActSummary act, int provision) {
    if (provision == 0) {
      return "the act";
    }
    String text = files.files().get(act.file());
    int start = act.provisions().offset(provision);
    int end = text.indexOf('\n', start);
    String line =
        text.substring(start, end < 0 ? text.length() : end).replaceFirst("^#+\\s*", "").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
  }
}
