package org.zan.dsl.summary;

import java.io.IOException;
import java.util.Arrays;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;

/** The references of an act in the order of its text, as parallel arrays. */
public final class References {
  private static final Relation[] RELATIONS = Relation.values();
  private static final Place[] PLACES = Place.values();

  private final int[] offset;
  private final int[] length;

  /** So that who shows all that cite an act need not read the texts of those. */
  private final int[] line;

  private final int[] column;
  private final int[] from;
  private final byte[] relation;
  private final byte[] place;
  private final String[] act;
  private final String[] path;
  private final String[] date;
  private final int[] amend;

  References(
      int[] offset,
      int[] length,
      int[] line,
      int[] column,
      int[] from,
      byte[] relation,
      byte[] place,
      String[] act,
      String[] path,
      String[] date) {
    this.offset = offset;
    this.length = length;
    this.line = line;
    this.column = column;
    this.from = from;
    this.relation = relation;
    this.place = place;
    this.act = act;
    this.path = path;
    this.date = Arrays.stream(date).allMatch(String::isEmpty) ? null : date;
    this.amend = amends();
  }

  /**
   * For each reference the nearest {@code @amend} before it, and after the last; null in an act
   * that amends none.
   */
  private int[] amends() {
    int[] before = new int[size() + 1];
    int nearest = -1;
    for (int i = 0; i <= size(); i++) {
      before[i] = nearest;
      nearest = i < size() && place(i) == Place.AMENDED_ACT ? i : nearest;
    }
    return nearest < 0 ? null : before;
  }

  /**
   * Whether another act refers to the same from the same provisions, wherever it does in its text.
   */
  boolean sameButPlaces(References other) {
    return Arrays.equals(from, other.from)
        && Arrays.equals(relation, other.relation)
        && Arrays.equals(place, other.place)
        && Arrays.equals(act, other.act)
        && Arrays.equals(path, other.path)
        && Arrays.equals(date, other.date);
  }

  void write(SummaryWriter out) throws IOException {
    out.ints(offset);
    out.ints(length);
    out.ints(line);
    out.ints(column);
    out.ints(from);
    out.bytes(relation);
    out.bytes(place);
    out.strings(act);
    out.strings(path);
    out.bool(date != null);
    if (date != null) {
      out.strings(date);
    }
  }

  static References read(SummaryReader in) throws IOException {
    int[] offset = in.ints();
    int size = offset.length;
    int[] length = in.ints(size);
    int[] line = in.ints(size);
    int[] column = in.ints(size);
    int[] from = in.ints(size);
    byte[] relation = in.bytes(size);
    byte[] place = in.bytes(size);
    String[] act = in.strings(size);
    String[] path = in.strings(size);
    String[] date;
    if (in.bool()) {
      date = in.strings(size);
    } else {
      date = new String[size];
      Arrays.fill(date, "");
    }
    return new References(offset, length, line, column, from, relation, place, act, path, date);
  }

  /** How many there are. */
  public int size() {
    return offset.length;
  }

  /** Whether any stands so to its target. */
  boolean any(Relation wanted) {
    for (byte each : relation) {
      if (each == wanted.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** Where the target begins, in UTF-16 units. */
  public int offset(int reference) {
    return offset[reference];
  }

  /** Length of the target. */
  public int length(int reference) {
    return length[reference];
  }

  /** The line in which the target stands, from 0; a carriage return alone ends a line too. */
  public int line(int reference) {
    return line[reference];
  }

  /** Where the target begins in its line, in UTF-16 units. */
  public int column(int reference) {
    return column[reference];
  }

  /** Where the path in the target begins; the target's end where it has none. */
  public int pathOffset(int reference) {
    return offset[reference] + length[reference] - path[reference].length();
  }

  /** Where the name of the act in the target begins; only for a target that names one. */
  public int actOffset(int reference) {
    int afterAct =
        (path[reference].isEmpty() ? 0 : path[reference].length() + 1)
            + (date(reference).isEmpty() ? 0 : date(reference).length() + 1);
    return offset[reference] + length[reference] - afterAct - act[reference].length();
  }

  /** Index of the provision that refers. */
  public int from(int reference) {
    return from[reference];
  }

  /** How the provision stands to the target. */
  public Relation relation(int reference) {
    return RELATIONS[relation[reference]];
  }

  /** Where it stands. */
  public Place place(int reference) {
    return PLACES[place[reference]];
  }

  /** Identity or alias of the act referred to; an address; empty for the act itself. */
  public String act(int reference) {
    return act[reference];
  }

  /** Path in that act, or empty. */
  public String path(int reference) {
    return path[reference];
  }

  /**
   * Index of the nearest reference of an {@code @amend} before this one (or before the end, for the
   * size); -1 where there is none.
   */
  public int amendBefore(int reference) {
    return amend == null ? -1 : amend[reference];
  }

  /** Date of the text that is meant, or empty. */
  public String date(int reference) {
    return date == null ? "" : date[reference];
  }
}
