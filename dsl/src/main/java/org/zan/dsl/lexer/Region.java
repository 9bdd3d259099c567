package org.zan.dsl.lexer;

import java.util.Arrays;

/**
 * What is open at a place: the headings and items of the file or, inside it, of the block of one
 * instruction.
 */
final class Region {
  /**
   * How deep items and headings nest at most; what stands deeper is taken as standing at this
   * depth.
   */
  static final int MAX_DEPTH = 100;

  /** Hash signs counted at most. */
  static final int MAX_HASHES = 12;

  /** The region around this one, or null for the file. */
  final Region outer;

  /** Column in which a hash sign opens a heading. */
  final int base;

  /** A line that stands no further right than this ends the region. */
  final int owner;

  private final int regions;
  private int[] hashes = new int[4];
  private int headings;
  private int[] columns = new int[8];
  private int items;

  /** Whether the end of the act is open: plain lines, no items. */
  boolean closing;

  private Region(Region outer, int base, int owner) {
    this.outer = outer;
    this.base = base;
    this.owner = owner;
    this.regions = outer == null ? 1 : outer.regions + 1;
  }

  static Region file() {
    return new Region(null, 0, -1);
  }

  Region inner(int innerBase, int innerOwner) {
    return new Region(this, innerBase, innerOwner);
  }

  /**
   * Whether one more item or block may open here; bounds the recursion of every tool that walks the
   * model.
   */
  boolean full() {
    int depth = 0;
    for (Region r = this; r != null; r = r.outer) {
      depth += r.items + r.headings;
    }
    return depth + regions >= MAX_DEPTH;
  }

  int items() {
    return items;
  }

  /** Column of the innermost open item, or -1. */
  int item() {
    return items == 0 ? -1 : columns[items - 1];
  }

  boolean hasItemAt(int column) {
    for (int i = items - 1; i >= 0; i--) {
      if (columns[i] == column) {
        return true;
      }
    }
    return false;
  }

  void pushItem(int column) {
    if (items == columns.length) {
      columns = Arrays.copyOf(columns, items * 2);
    }
    columns[items++] = column;
  }

  void popItem() {
    items--;
  }

  int headings() {
    return headings;
  }

  /** Hash signs of the innermost open heading, or 0. */
  int heading() {
    return headings == 0 ? 0 : hashes[headings - 1];
  }

  void pushHeading(int count) {
    if (headings == hashes.length) {
      hashes = Arrays.copyOf(hashes, headings * 2);
    }
    hashes[headings++] = count;
  }

  void popHeading() {
    headings--;
  }
}
