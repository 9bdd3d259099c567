package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/**
 * Which acts amended the provisions of an act, and since when: shown above their headings. What the
 * statute book itself says: the instructions of enacted acts, and the facts of provisions that name
 * the act {@code by} which they came or went. Bills are none: they have changed nothing yet.
 */
public final class AmendedBy {
  /**
   * An act that amended a provision.
   *
   * @param act what other acts call it
   * @param date since when, as in ISO 8601; empty where nothing says so
   * @param range where it does so; null where the act is not held
   */
  public record Amending(String act, String date, Range range) {}

  /**
   * A lens.
   *
   * @param range heading of the provision, or the identity of the act
   * @param amending the acts that amended it or its children, the latest first
   */
  public record Lens(Range range, List<Amending> amending) {
    /** What it says, in a language of editors: en, ru or kk. */
    public String text(String language) {
      Wordings wordings = Wordings.in(language);
      List<String> shown =
          amending.stream()
              .limit(MOST_NAMED)
              .map(it -> it.date().isEmpty() ? it.act() : it.act() + " (" + it.date() + ")")
              .toList();
      int more = amending.size() - shown.size();
      String named = String.join(", ", shown);
      return more > 0
          ? wordings.of("lens.amended-and-more", named, String.valueOf(more))
          : wordings.of("lens.amended", named);
    }
  }

  private static final int MOST_NAMED = 3;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTRUCTION = Pattern.compile("@([\\p{L}-]+)((?:\\s+\\S+)*?)\\s+$");

  private final View view;
  private final ActSummary act;
  private final Provisions provisions;

  /** For each provision, the acts that amended it itself, by identity and date. */
  private final Map<Integer, Map<String, Amending>> found = new LinkedHashMap<>();

  private AmendedBy(View view, ActSummary act) {
    this.view = view;
    this.act = act;
    this.provisions = act.provisions();
  }

  /** The lenses of an act: above it and its headings that anything amended. */
  public static List<Lens> of(View view, String file) {
    Optional<ActSummary> act = view.book().file(file);
    if (act.isEmpty() || act.get().identity().isEmpty()) {
      return List.of();
    }
    AmendedBy amended = new AmendedBy(view, act.get());
    amended.instructions();
    amended.facts();
    return amended.lenses();
  }

  private void instructions() {
    for (Citations.Citing citing : Citations.of(view, new Citations.Target(act, 0))) {
      References references = citing.act().references();
      boolean enacted = !citing.act().bill() && citing.act() != act;
      if (enacted && references.place(citing.reference()) == Place.INSTRUCTION) {
        instruction(citing);
      }
    }
  }

  private void instruction(Citations.Citing citing) {
    String text = view.text(citing.act().file()).orElse("");
    int at = Math.min(citing.range().offset(), text.length());
    Matcher sign = INSTRUCTION.matcher(text.substring(text.lastIndexOf('\n', at - 1) + 1, at));
    if (!sign.find() || sign.group(1).equals("quote")) {
      return;
    }
    ActSummary cited = view.book().resolve(citing.act(), citing.reference()).act();
    int provision = Parts.same(view.book(), cited, citing.provision(), act);
    boolean beside = sign.group(2).matches(".*\\b(after|before)");
    int amended = beside && provision > 0 ? provisions.parent(provision) : provision;
    if (amended >= 0) {
      String date = ownDate(text, at).or(() -> dateOf(citing.act())).orElse("");
      note(amended, citing.act(), new Amending(citing.act().label(), date, citing.range()));
    }
  }

  /** The date of effect that stands directly below an instruction. */
  private static Optional<String> ownDate(String text, int at) {
    int line = text.indexOf('\n', at) + 1;
    int end = text.indexOf('\n', line);
    String below = line == 0 ? "" : text.substring(line, end < 0 ? text.length() : end).strip();
    return below.startsWith("@in-force ") ? date(below) : Optional.empty();
  }

  private Optional<String> dateOf(ActSummary amending) {
    return Parts.headerFact(view, amending, "in-force")
        .flatMap(AmendedBy::date)
        .or(() -> Parts.headerFact(view, amending, "adopted").flatMap(AmendedBy::date));
  }

  private static Optional<String> date(String words) {
    Matcher date = DATE.matcher(words);
    return date.find() ? Optional.of(date.group()) : Optional.empty();
  }

  /** Facts of the act itself: {@code @in-force 2022-03-01 by kz/law/2021-12-29/91-VII#art1/5}. */
  private void facts() {
    String text = view.text(act.file()).orElse("");
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      int at = Math.min(references.offset(i), text.length());
      String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
      if (references.place(i) == Place.FACT && before.endsWith(" by ")) {
        fact(i, date(before.substring(before.indexOf('@') + 1)).orElse(""));
      }
    }
  }

  private void fact(int reference, String date) {
    Resolution by = view.book().resolve(act, reference);
    int provision = act.references().from(reference);
    if (by.hasAct() && by.act() != act) {
      Range there =
          by.state() == Resolution.State.DANGLING
              ? Parts.name(view, by.act(), 0)
              : Parts.name(view, by.act(), by.provision());
      note(provision, by.act(), new Amending(by.act().label(), date, there));
    } else if (!by.hasAct()) {
      put(provision, by.identity(), new Amending(by.identity(), date, null));
    }
  }

  private void note(int provision, ActSummary by, Amending amending) {
    put(provision, by.identity().map(ActId::key).orElse(by.file()), amending);
  }

  private void put(int provision, String key, Amending amending) {
    found
        .computeIfAbsent(provision, it -> new LinkedHashMap<>())
        .merge(key + " " + amending.date(), amending, this::nearer);
  }

  /** Of two language versions of an amending act the one in this act's language. */
  private Amending nearer(Amending one, Amending other) {
    boolean better =
        other.range() != null
            && view.book()
                .file(other.range().file())
                .filter(it -> it.language().equals(act.language()))
                .isPresent();
    boolean already =
        one.range() != null
            && view.book()
                .file(one.range().file())
                .filter(it -> it.language().equals(act.language()))
                .isPresent();
    return better && !already ? other : one;
  }

  private List<Lens> lenses() {
    Map<Integer, Map<String, Amending>> shown = new LinkedHashMap<>();
    found.forEach(
        (provision, amending) -> {
          for (int p = provision; p >= 0; p = provisions.parent(p)) {
            if (p == 0 || provisions.kind(p) == Part.Kind.LEVEL) {
              var here = shown.computeIfAbsent(p, it -> new LinkedHashMap<>());
              amending.forEach(here::putIfAbsent);
            }
          }
        });
    List<Lens> lenses = new ArrayList<>();
    shown.forEach(
        (provision, amending) ->
            lenses.add(new Lens(Parts.name(view, act, provision), latestFirst(amending))));
    lenses.sort(Comparator.comparingInt(lens -> lens.range().offset()));
    return lenses;
  }

  private static List<Amending> latestFirst(Map<String, Amending> amending) {
    return amending.values().stream()
        .sorted(Comparator.comparing(Amending::date).reversed().thenComparing(Amending::act))
        .toList();
  }
}
