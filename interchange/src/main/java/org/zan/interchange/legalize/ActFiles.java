package org.zan.interchange.legalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.norm.ActId;

/**
 * Names the files of imported acts, readable and never outside their folder: {@code
 * acts/loi/1849/1849-03-08-n1.zan}. Two names that differ in case only would be one file on some
 * systems, so they count as the same.
 */
final class ActFiles {
  private static final String FOLDER = "acts";
  private static final int LONGEST = 100;

  private final boolean multilingual;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param multilingual whether a name must tell the language
   */
  ActFiles(boolean multilingual) {
    this.multilingual = multilingual;
  }

  /**
   * @param path relative, with slashes
   * @param again whether the same identity and language had been named before
   */
  record Name(String path, boolean again) {}

  /** The name of the next file of this act. */
  Name next(ActId id, String language) {
    StringBuilder path = new StringBuilder(FOLDER).append('/').append(safe(id.kind())).append('/');
    if (id.date().matches("\\d{4}(-.*)?")) {
      path.append(id.date(), 0, 4).append('/');
    }
    path.append(safe(id.number().isEmpty() ? id.date() : id.date() + "-" + id.number()));
    String tail = (multilingual ? "." + safe(language) : "") + ".zan";
    int nth = used.merge((path + tail).toLowerCase(Locale.ROOT), 1, Integer::sum);
    return new Name(path + (nth > 1 ? "~" + nth : "") + tail, nth > 1);
  }

  /**
   * Letters, digits, dots inside, dashes and underscores; what is too long is cut and told apart by
   * a number.
   */
  private static String safe(String name) {
    String safe =
        name.replace('/', '-').replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+|\\.+$", "_");
    return safe.length() <= LONGEST
        ? safe
        : safe.substring(0, LONGEST) + "-" + Integer.toHexString(name.hashCode());
  }
}
