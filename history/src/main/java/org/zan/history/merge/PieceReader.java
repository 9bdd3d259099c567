package org.zan.history.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;

/** Takes a text apart into pieces that are the text again when they are put together. */
final class PieceReader {
  /** The first piece of a provision: its heading line or number. */
  static final String HEAD = "head";

  private final String text;
  private final Map<Integer, Part> parts = new HashMap<>();

  private PieceReader(String text) {
    this.text = text;
  }

  /** The pieces of an act. */
  static List<Piece> read(String text, Jurisdictions jurisdictions) {
    ActReading reading = ActReader.read("", text, jurisdictions);
    PieceReader reader = new PieceReader(text);
    reader.note(reading.act());
    List<EObject> blocks = new ArrayList<>();
    if (reading.document() != null) {
      blocks.addAll(reading.document().getHeader());
      blocks.addAll(reading.document().getBody());
    }
    return reader.pieces(blocks, 0, text.length());
  }

  private void note(Part part) {
    for (Part child : part.children()) {
      parts.put(child.offset(), child);
      note(child);
    }
  }

  /** The pieces of a stretch; what stands in it before the first block is a piece of its own. */
  private List<Piece> pieces(List<? extends EObject> blocks, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int at = start;
    int[] cuts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      cuts[i] = Math.max(at, cut(NodeModelUtils.getNode(blocks.get(i)).getOffset(), start));
      at = cuts[i];
    }
    cuts[blocks.size()] = end;
    if (cuts[0] > start) {
      pieces.add(passage(HEAD, start, cuts[0]));
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (cuts[i] < cuts[i + 1]) {
        pieces.add(piece(blocks.get(i), cuts[i], cuts[i + 1], keys));
      }
    }
    return pieces;
  }

  private Piece piece(EObject block, int start, int end, Set<String> keys) {
    if (block instanceof Heading heading) {
      return provision(block, heading.getChildren(), start, end, keys);
    }
    if (block instanceof Item item) {
      return provision(block, item.getChildren(), start, end, keys);
    }
    String key = block instanceof Fact fact ? unique(fact.getName(), keys) : "";
    return passage(key, start, end);
  }

  private Piece provision(
      EObject block, List<Block> children, int start, int end, Set<String> keys) {
    Part part = parts.get(NodeModelUtils.getNode(block).getOffset());
    List<Piece> pieces = pieces(children, start, end);
    // A heading line can be taken for the lead of what follows only where it has none of its own.
    if (!pieces.get(0).key().equals(HEAD)) {
      pieces.add(0, new Piece.Passage(HEAD, "", ""));
    }
    boolean numbered = part != null && !part.number().isEmpty();
    String key = numbered ? unique(part.level() + "#" + part.number(), keys) : "";
    return new Piece.Provision(
        key, numbered ? part.level() : "", numbered ? part.number() : "", pieces);
  }

  /** The key, or one that tells the second of its name from the first. */
  private static String unique(String key, Set<String> keys) {
    String unique = key;
    for (int n = 2; !keys.add(unique); n++) {
      unique = key + "~" + n;
    }
    return unique;
  }

  private Piece.Passage passage(String key, int start, int end) {
    int core = start;
    for (int line = start; line < end && saysNothing(line, end); line = nextLine(line, end)) {
      core = nextLine(line, end);
    }
    return new Piece.Passage(key, text.substring(start, core), text.substring(core, end));
  }

  /**
   * Where the piece of a block begins: where it stands, or, if it is the first in its line, after
   * the last line above that says something.
   */
  private int cut(int offset, int least) {
    int line = lineStart(offset);
    if (line < least || !text.substring(line, offset).isBlank()) {
      return offset;
    }
    while (line > least) {
      int above = lineStart(line - 1);
      if (above < least || !saysNothing(above, line)) {
        return line;
      }
      line = above;
    }
    return line;
  }

  /** Whether the line is blank or a drafter's note. */
  private boolean saysNothing(int line, int end) {
    int i = line;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
      i++;
    }
    return i == end || text.charAt(i) == '\n' || text.startsWith("//", i);
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int nextLine(int offset, int end) {
    int lineEnd = text.indexOf('\n', offset);
    return lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
  }
}
