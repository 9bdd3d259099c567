package org.zan.interchange.legalize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the metadata at the head of a document, or of a file beside it: YAML, of which only plain
 * values count.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_ALIASES = 16;

  /** Plain words that stand for no value. */
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
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
      Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
      if (!(root instanceof MappingNode fields)) {
        throw new Unreadable(linesBefore + 1, "the metadata are no list of fields");
      }
      Map<String, Object> values = new LinkedHashMap<>();
      for (NodeTuple field : fields.getValue()) {
        values.putIfAbsent(text(field.getKeyNode()), value(field.getValueNode()));
      }
      return new Metadata(values, "");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new Unreadable(linesBefore + line, String.valueOf(e.getProblem()));
    } catch (YamlEngineException | StackOverflowError e) {
      throw new Unreadable(
          linesBefore + 1, e instanceof StackOverflowError ? "nested too deeply" : firstLine(e));
    }
  }

  /** A string, a list of strings or a map of strings; what is nested deeper does not count. */
  private static Object value(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(FrontMatter::text).toList();
    }
    if (node instanceof MappingNode map) {
      Map<String, String> values = new LinkedHashMap<>();
      map.getValue()
          .forEach(
              entry -> values.putIfAbsent(text(entry.getKeyNode()), text(entry.getValueNode())));
      return values;
    }
    return text(node);
  }

  private static String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return "";
    }
    boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
    return nothing ? "" : scalar.getValue();
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
