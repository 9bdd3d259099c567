package org.zan.history;

import java.util.List;
import java.util.Map;
import org.zan.dsl.norm.ActId;
import org.zan.workspace.BookFiles;

/**
 * Where enacted acts are kept: {@code enacted/YEAR/NUMBER[.LANGUAGE].zan} those that amend others,
 * {@code acts/ALIAS[.LANGUAGE].zan} new ones. The language is named where the statute book has
 * several.
 */
final class EnactedNames {
  /** Folder of the acts in force. */
  static final String ACTS = "acts/";

  /** Folder of the amending acts as enacted. */
  static final String ENACTED = "enacted/";

  /** Folder of the drafts. */
  static final String BILLS = "bills/";

  private EnactedNames() {}

  /** The name of an amending act in a language. */
  static String amending(BookAtCommit book, ActId id, String language, int versions) {
    String year = id.date().length() < 4 ? id.date() : id.date().substring(0, 4);
    String own = id.number().isEmpty() ? id.date() : id.number();
    return free(
        book,
        ENACTED + year + "/",
        List.of(own, id.kind() + "-" + own, id.kind() + "-" + id.date() + "-" + own),
        suffix(book, language, versions));
  }

  /** The name of a new act in a language. */
  static String newAct(
      BookAtCommit book, ActId id, List<String> aliases, String language, int versions) {
    String whole = id.kind() + "-" + id.date() + (id.number().isEmpty() ? "" : "-" + id.number());
    return free(
        book,
        ACTS,
        aliases.isEmpty() ? List.of(whole) : List.of(aliases.get(0), whole),
        suffix(book, language, versions));
  }

  private static String suffix(BookAtCommit book, String language, int versions) {
    boolean several = versions > 1 || book.book().settings().languages().size() > 1;
    return (several && !language.isEmpty() ? "." + language : "") + BookFiles.ENDING;
  }

  private static String free(BookAtCommit book, String folder, List<String> names, String suffix) {
    Map<String, ?> taken = book.files();
    String file = "";
    for (String name : names) {
      file = folder + name.replaceAll("[^\\p{L}\\p{N}._-]", "-") + suffix;
      if (!taken.containsKey(file)) {
        return file;
      }
    }
    return file;
  }
}
