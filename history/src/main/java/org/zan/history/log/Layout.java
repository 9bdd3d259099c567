package org.zan.history.log;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.zan.dsl.summary.Provisions;

/**
 * Where the provisions of one text begin and end, and what they are called: all that a question
 * about history asks of a text. Provision 0 is the act.
 */
final class Layout {
  private final int length;
  private final int[] offsets;
  private final int[] next;
  private final String[] paths;

  private Layout(int length, int size) {
    this.length = length;
    this.offsets = new int[size];
    this.next = new int[size];
    this.paths = new String[size];
  }

  /** The layout of a text. */
  static Layout of(ActText text) {
    Provisions provisions = text.act().provisions();
    Layout layout = new Layout(text.reading().text().length(), provisions.size());
    for (int p = 0; p < layout.paths.length; p++) {
      layout.offsets[p] = p == 0 ? 0 : provisions.offset(p);
      layout.next[p] = provisions.next(p);
      layout.paths[p] = p == 0 ? FileHistory.WHOLE : text.path(p);
    }
    return layout;
  }

  /**
   * Whether paths tell all provisions apart; what has neither number nor name has the path of what
   * it stands in.
   */
  boolean clear() {
    Map<String, Integer> first = new HashMap<>();
    for (int p = 0; p < paths.length; p++) {
      Integer before = first.putIfAbsent(paths[p], p);
      if (before != null && p >= next[before]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The provision that has this path. Where none has, the path may still lead somewhere: paths can
   * be written in several ways.
   */
  OptionalInt find(String path) {
    int found = Arrays.asList(paths).indexOf(path);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Where a provision begins. */
  int start(int provision) {
    return offsets[provision];
  }

  /** Where a provision ends, with all that stands in it. */
  int end(int provision) {
    return next[provision] < offsets.length ? offsets[next[provision]] : length;
  }

  /** The path of the innermost provision that begins at or before an offset. */
  String path(int offset) {
    int low = 0;
    int high = offsets.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      low = offsets[middle] <= offset ? middle : low;
      high = offsets[middle] <= offset ? high : middle - 1;
    }
    return paths[low];
  }

  /** The paths of all provisions from one to the end of another. */
  Set<String> within(int first, int last) {
    return new HashSet<>(Arrays.asList(paths).subList(first, next[Math.max(first, last)]));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(length);
    out.writeInt(paths.length);
    for (int p = 0; p < paths.length; p++) {
      out.writeInt(offsets[p]);
      out.writeInt(next[p]);
      out.writeUTF(paths[p]);
    }
  }

  static Layout read(DataInput in) throws IOException {
    Layout layout = new Layout(in.readInt(), in.readInt());
    for (int p = 0; p < layout.paths.length; p++) {
      layout.offsets[p] = in.readInt();
      layout.next[p] = in.readInt();
      layout.paths[p] = in.readUTF();
    }
    return layout;
  }
}
