package org.zan.dsl.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.zan.Run;

/** The layout of a parsed text. */
final class SourceLayout implements Layout {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char[] text;

  /** Offsets at which notes start. Words in quotes may hold lines that only look like notes. */
  private final BitSet notes = new BitSet();

  SourceLayout(String text, ICompositeNode root) {
    this.text = text.toCharArray();
    if (text.contains("//")) {
      for (ILeafNode leaf : root.getLeafNodes()) {
        if (leaf.isHidden() && leaf.getLength() > 1 && this.text[leaf.getOffset()] == '/') {
          notes.set(leaf.getOffset());
        }
      }
    }
  }

  /** The notes of the text, in order. */
  List<String> notes() {
    List<String> all = new ArrayList<>();
    for (int start = notes.nextSetBit(0); start >= 0; start = notes.nextSetBit(start + 1)) {
      all.add(note(start));
    }
    return all;
  }

  @Override
  public Gap above(EObject part) {
    int line = Line.start(text, offset(part));
    return gap(line, column(line));
  }

  @Override
  public Gap end() {
    return gap(text.length, 0);
  }

  /**
   * Collects the notes and blank lines that end at {@code end}, where a line starts or the text
   * ends.
   */
  private Gap gap(int end, int column) {
    Deque<Note> found = new ArrayDeque<>();
    boolean blankBelow = false;
    boolean blank = false;
    int from = end;
    while (from > 0) {
      int line = Line.start(text, from - 1);
      int start = first(line);
      if (Line.atEnd(text, start, text.length)) {
        blank = true;
        blankBelow |= found.isEmpty();
      } else if (notes.get(start)) {
        blankAboveFirst(found, blank);
        found.addFirst(new Note(note(start), false, Line.column(text, line, start) > column));
        blank = false;
      } else {
        break;
      }
      from = line;
    }
    blankAboveFirst(found, blank);
    return new Gap(true, List.copyOf(found), blankBelow);
  }

  private static void blankAboveFirst(Deque<Note> notes, boolean blank) {
    if (blank && !notes.isEmpty()) {
      Note first = notes.removeFirst();
      notes.addFirst(new Note(first.text(), true, first.deeper()));
    }
  }

  /** Offset of the first sign or word of a line. */
  private int first(int line) {
    int start = line == 0 && text.length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : line;
    return Line.skipBlanks(text, start, text.length);
  }

  private int column(int line) {
    return Line.column(text, line, first(line));
  }

  private String note(int start) {
    return new String(text, start, Line.end(text, start, text.length) - start).stripTrailing();
  }

  @Override
  public boolean sameLine(EObject part, boolean usual) {
    return !beginsLine(offset(part));
  }

  @Override
  public boolean broken(EObject part) {
    return beginsLine(offset(part));
  }

  @Override
  public boolean broken(EObject owner, EStructuralFeature feature) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
    return !nodes.isEmpty() && beginsLine(nodes.get(0).getOffset());
  }

  private boolean beginsLine(int offset) {
    int i = offset;
    while (i > 0 && Line.blank(text[i - 1])) {
      i--;
    }
    return i == 0 || text[i - 1] == '\n';
  }

  @Override
  public List<String> notes(Run run) {
    int offset = offset(run);
    if (notes.isEmpty() || !Line.atEnd(text, offset, text.length)) {
      return List.of();
    }
    return gap(Line.next(text, offset, text.length), 0).notes().stream().map(Note::text).toList();
  }

  private static int offset(EObject part) {
    return NodeModelUtils.getNode(part).getOffset();
  }
}
