package org.zan.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.amend.Numbers.Brought;
import org.zan.amend.rules.AddedNumber;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.lexer.Adverbs;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.InsertProvisions;

/**
 * Whether what is added among provisions in force has a number that leads to it: one between those
 * beside it, in the form that the legal order has for what is added later, or that the act has.
 */
final class AddedNumbers {
  private static final int MOST = 100;

  /** A number and what was hung on it later: {@code 12-1}, {@code 12bis}, {@code 54¹}. */
  private static final Pattern HUNG_ON =
      Pattern.compile("^(?:.*-|.*[0-9](?=[\\p{L}⁰¹²³⁴⁵⁶⁷⁸⁹]))([0-9]+|\\p{L}+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$");

  private final Application application;
  private final Sheet sheet;
  private final String form;
  private final boolean laidDown;
  private final Counting counting;

  /** The numbers of each row that are not free, those proposed included, by its first member. */
  private final Map<Part, Set<String>> taken = new IdentityHashMap<>();

  AddedNumbers(Application application, Sheet sheet) {
    this.application = application;
    this.sheet = sheet;
    ActReading reading = sheet.text().reading();
    this.form = reading.jurisdiction().added();
    // What holds for any legal order without a file of its own is no form that it lays down.
    String code = reading.jurisdiction().code();
    this.laidDown = reading.identity().filter(id -> id.jurisdiction().equals(code)).isPresent();
    this.counting = new Counting(sheet.text().reading().jurisdictions().vocabulary());
  }

  /**
   * Between which numbers one is added.
   *
   * @param before the one before it; empty where it is the first
   * @param after the one after it; empty where it is the last
   */
  private record Place(String before, String after) {
    boolean fits(String number) {
      boolean behind = before.isEmpty() || within(number, before, number) || hangsOn(number);
      boolean ahead = after.isEmpty() || within(number, number, after) || hangsOn(number);
      return behind && ahead && !number.equals(before) && !number.equals(after);
    }

    private static boolean within(String number, String first, String last) {
      return NumberOrder.within(number, first, last);
    }

    /** Whether it begins with the number before it, as {@code aa} between {@code a} and b. */
    private boolean hangsOn(String number) {
      boolean longer =
          !before.isEmpty() && number.length() > before.length() && number.startsWith(before);
      return longer
          && !(Character.isDigit(before.charAt(before.length() - 1))
              && Character.isDigit(number.charAt(before.length())));
    }
  }

  /** Reports a number that does not fit its place. */
  void look(Brought brought, List<Part> row, Set<String> others) {
    boolean placed = !brought.level().isEmpty() || brought.lead() >= 0;
    if (brought.order().instruction() instanceof InsertProvisions insert && placed) {
      look(insert, brought, row, others);
    }
  }

  private void look(InsertProvisions insert, Brought brought, List<Part> row, Set<String> others) {
    List<Part> beside = new ArrayList<>(row);
    beside.removeIf(part -> part.number().isEmpty() || !brought.amongst(part));
    Place place = place(brought, beside);
    boolean fits = place.fits(brought.number());
    if (!fits || !usual(brought.number(), beside)) {
      Part first = beside.isEmpty() ? brought.parent() : beside.get(0);
      Set<String> busy = taken.computeIfAbsent(first, part -> new HashSet<>(others));
      report(insert, brought, place, fits ? form : "", busy);
    }
  }

  private Place place(Brought brought, List<Part> beside) {
    String before = "";
    String after = "";
    for (Part part : beside) {
      if (part.offset() < brought.at()) {
        String last = part.last().isEmpty() ? now(part) : part.last();
        before = last.isEmpty() ? before : last;
      } else if (after.isEmpty()) {
        after = now(part);
      }
    }
    // A row that begins again behind it says nothing of the number here.
    boolean goesOn = before.isEmpty() || NumberOrder.within(before, before, after);
    return new Place(before, goesOn ? after : "");
  }

  /** The number that a provision has after the act; empty where it is gone. */
  private String now(Part part) {
    if (!sheet.freed(part)) {
      return part.number();
    }
    for (Brought brought : sheet.brought()) {
      boolean restated = brought.part() == null && brought.at() < 0 && brought.takes(part);
      if (brought.part() == part || restated) {
        return brought.number();
      }
    }
    return "";
  }

  /** Whether a number is plain, or added in the form of the legal order or of the act itself. */
  private boolean usual(String number, List<Part> beside) {
    String own = form(number);
    return own.isEmpty()
        || form.isEmpty()
        || !laidDown
        || own.equals(form(form))
        || beside.stream().anyMatch(part -> own.equals(form(part.number())));
  }

  /** What is hung on a number, as a kind; empty for a plain one. */
  private static String form(String number) {
    Matcher hung = HUNG_ON.matcher(number);
    if (!hung.matches()) {
      return "";
    }
    String tail = hung.group(1);
    boolean letters = Character.isLetter(tail.charAt(0));
    return letters
        ? Adverbs.value(tail) > 0 ? "adverb" : "letter"
        : tail.matches("[0-9]+") ? "figure" : "raised";
  }

  private void report(
      InsertProvisions insert, Brought brought, Place place, String expected, Set<String> busy) {
    Optional<TextEdit> edit =
        proposal(place, busy)
            .flatMap(
                number -> new FreeNumber(application, sheet, busy).edit(insert, brought, number));
    Report.Draft draft =
        application
            .problems()
            .at(AddedNumber.INFO, brought.order())
            .data(
                brought.level() + brought.number(),
                place.before(),
                place.after(),
                expected,
                edit.map(TextEdit::text).orElse(""));
    edit.ifPresent(e -> draft.fix(e.place().offset(), e.place().length(), e.text()));
    draft.add();
  }

  /** The number that fits: hung on the one before it, or the next one at the end of a row. */
  private Optional<String> proposal(Place place, Set<String> busy) {
    if (place.before().isEmpty()) {
      return Optional.empty();
    }
    boolean last = place.after().isEmpty();
    Optional<String> first =
        last ? counting.next(place.before(), "") : counting.added(place.before(), form);
    Optional<String> found = free(first, last, place, busy);
    if (found.isEmpty() && !last) {
      // What is between 12-1 and 12-2 hangs on 12-1.
      String tail = form.startsWith("1") ? form.substring(1) : "-1";
      found = free(Optional.of(place.before() + tail), false, place, busy);
    }
    found.ifPresent(busy::add);
    return found;
  }

  private Optional<String> free(
      Optional<String> first, boolean last, Place place, Set<String> busy) {
    Optional<String> number = first;
    for (int i = 0; i < MOST && number.isPresent(); i++) {
      String candidate = number.get();
      if (!busy.contains(candidate)) {
        return number.filter(place::fits);
      }
      number = last ? counting.next(candidate, "") : counting.added(candidate, form);
    }
    return Optional.empty();
  }
}
