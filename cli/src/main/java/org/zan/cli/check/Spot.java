package org.zan.cli.check;

/**
 * A stretch of a file as the user knows it.
 *
 * @param path the file's name as the user would write it
 * @param source its text
 * @param offset where the stretch begins, in UTF-16 units
 * @param length its length in UTF-16 units
 */
public record Spot(String path, SourceText source, int offset, int length) {
  /** First line, from 1. */
  public int line() {
    return source.line(offset);
  }

  /** First column, from 1. */
  public int column() {
    return source.column(offset);
  }

  /** Last line, from 1. */
  public int endLine() {
    return source.line(offset + length);
  }

  /** The column after the last one, from 1. */
  public int endColumn() {
    return source.column(offset + length);
  }

  @Override
  public String toString() {
    return path + ":" + line() + ":" + column();
  }
}
