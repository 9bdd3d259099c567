package org.zan.dsl.summary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ReadFact;

/**
 * Since when an act and its provisions are in force and when they expire, as far as facts of its
 * text say: one number for each such fact, so that what most acts have costs a few bytes.
 */
public final class InForce {
  /** No fact says it. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** The text says that the day is still to be fixed. */
  public static final int UNDETERMINED = Integer.MAX_VALUE;

  /** It does not expire. */
  public static final int NEVER = Integer.MAX_VALUE;

  static final InForce NONE =
      new InForce(new int[0], new int[0], new int[0], new int[0], new int[0]);

  private static final String OPEN = "undetermined";

  private final int[] starting;
  private final int[] starts;
  private final int[] ending;
  private final int[] ends;

  /** Of each fact that says when something expires, where it stands and how long it is. */
  private final int[] places;

  private InForce(int[] starting, int[] starts, int[] ending, int[] ends, int[] places) {
    this.starting = starting;
    this.starts = starts;
    this.ending = ending;
    this.ends = ends;
    this.places = places;
  }

  /** Gathers the facts of one act, in the order of its provisions. */
  static final class Builder {
    private final Optional<LocalDate> published;
    private int[] starting = new int[0];
    private int[] starts = new int[0];
    private int[] ending = new int[0];
    private int[] ends = new int[0];
    private int[] places = new int[0];

    Builder(Optional<LocalDate> published) {
      this.published = published;
    }

    void starts(int provision, String value) {
      int day =
          value.strip().startsWith(OPEN)
              ? UNDETERMINED
              : LegalDate.day(value, published).map(InForce::day).orElse(UNKNOWN);
      starting = with(starting, provision);
      starts = with(starts, day);
    }

    void ends(int provision, ReadFact fact) {
      LegalDate.leading(fact.value())
          .ifPresent(
              date -> {
                ending = with(ending, provision);
                ends = with(ends, day(date));
                places = with(with(places, fact.offset()), fact.length());
              });
    }

    InForce build() {
      return starting.length + ending.length == 0
          ? NONE
          : new InForce(starting, starts, ending, ends, places);
    }

    private static int[] with(int[] array, int value) {
      int[] longer = Arrays.copyOf(array, array.length + 1);
      longer[array.length] = value;
      return longer;
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** A day as facts write it. */
  public static String written(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  /**
   * The day on which a provision comes into force: what it says itself, or the nearest around it
   * that says something; {@link #UNKNOWN} or {@link #UNDETERMINED} where there is none.
   */
  public int since(Provisions provisions, int provision) {
    int saying = saying(provisions, provision);
    return saying < 0 ? UNKNOWN : starts[Arrays.binarySearch(starting, saying)];
  }

  /**
   * The provision that says since when another one is in force: itself or one around it; -1 where
   * none does.
   */
  public int saying(Provisions provisions, int provision) {
    if (starting.length > 0) {
      for (int p = provision; p >= 0; p = provisions.parent(p)) {
        if (Arrays.binarySearch(starting, p) >= 0) {
          return p;
        }
      }
    }
    return -1;
  }

  /** The first day on which a provision, or what it stands in, has expired; or {@link #NEVER}. */
  public int until(Provisions provisions, int provision) {
    int first = NEVER;
    if (ending.length > 0) {
      for (int p = provision; p >= 0; p = provisions.parent(p)) {
        int at = Arrays.binarySearch(ending, p);
        first = at < 0 ? first : Math.min(first, ends[at]);
      }
    }
    return first;
  }

  /** Whether anything of the act expires. */
  public boolean expires() {
    return ending.length > 0;
  }

  /** Takes what says itself when it expires. */
  public interface Ends {
    /**
     * One of it.
     *
     * @param provision its index; 0 for the act
     * @param day the first day on which it has expired
     * @param offset where the fact stands that says so
     * @param length of that fact
     */
    void end(int provision, int day, int offset, int length);
  }

  /** Looks at all that says itself when it expires, in the order of the text. */
  public void eachEnd(Ends visitor) {
    for (int i = 0; i < ending.length; i++) {
      visitor.end(ending[i], ends[i], places[2 * i], places[2 * i + 1]);
    }
  }

  /** Whether of anything of the act it is open since when it is in force. */
  public boolean undetermined() {
    for (int day : starts) {
      if (day == UNDETERMINED) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of its provisions says itself since when it is in force. */
  public boolean several() {
    return starting.length > 0 && starting[starting.length - 1] > 0;
  }

  /** Whether another says the same, wherever it stands in its text. */
  boolean equalTo(InForce other) {
    return Arrays.equals(starting, other.starting)
        && Arrays.equals(starts, other.starts)
        && Arrays.equals(ending, other.ending)
        && Arrays.equals(ends, other.ends);
  }

  void write(SummaryWriter out) {
    out.ints(starting);
    out.ints(starts);
    out.ints(ending);
    out.ints(ends);
    out.ints(places);
  }

  static InForce read(SummaryReader in) throws IOException {
    int[] starting = in.ints();
    int[] starts = in.ints(starting.length);
    int[] ending = in.ints();
    int[] ends = in.ints(ending.length);
    int[] places = in.ints(2 * ending.length);
    return starting.length + ending.length == 0
        ? NONE
        : new InForce(starting, starts, ending, ends, places);
  }
}
