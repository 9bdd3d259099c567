package org.zan.interchange.legalize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads the metadata at the head of a document, or of a file beside it: YAML, of which only plain
 * values count.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_ALIASES = 16;

  /** Every scalar is a string: a date stays as it is written, and a number too. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setCodePointLimit(MOST_CHARACTERS)
          .setMaxAliasesForCollections(MOST_ALIASES)
          .setAllowRecursiveKeys(false)
          .build();

  /** The metadata cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Unreadable(int line, String why) {
      super(why);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private FrontMatter() {}

  /**
   * Offset after the front matter's closing fence, 0 where the text has no front matter, -1 where
   * it is never closed.
   */
  static int end(String text) {
    if (!text.startsWith(FENCE + "\n")) {
      return 0;
    }
    int line = FENCE.length() + 1;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      int stop = end < 0 ? text.length() : end;
      String fence =
          text.substring(line, Math.min(stop, line + FENCE.length() + 1)).stripTrailing();
      if (fence.equals(FENCE) || fence.equals("...")) {
        return end < 0 ? stop : end + 1;
      }
      line = stop + 1;
    }
    return -1;
  }

  /** Reads the front matter that stands before {@code end}, see {@link #end}. */
  static Metadata read(String text, int end) throws Unreadable {
    int from = FENCE.length() + 1;
    int close = text.lastIndexOf('\n', end - 2);
    return parse(text.substring(Math.min(from, close + 1), close + 1), 1);
  }

  /**
   * Reads YAML.
   *
   * @param linesBefore lines of the file above the text
   */
  static Metadata parse(String yaml, int linesBefore) throws Unreadable {
    try {
      Object loaded = new Load(SETTINGS).loadFromString(yaml);
      if (!(loaded instanceof Map<?, ?> map)) {
        throw new Unreadable(linesBefore + 1, "the metadata are no list of fields");
      }
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            if (key instanceof String name && value != null) {
              values.put(
                  name, value instanceof Map || value instanceof List ? value : value.toString());
            }
          });
      return new Metadata(values, "");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new Unreadable(linesBefore + line, String.valueOf(e.getProblem()));
    } catch (YamlEngineException | StackOverflowError e) {
      throw new Unreadable(
          linesBefore + 1, e instanceof StackOverflowError ? "nested too deeply" : firstLine(e));
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
