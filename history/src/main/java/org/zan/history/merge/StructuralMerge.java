package org.zan.history.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.history.merge.Piece.Passage;
import org.zan.history.merge.Piece.Provision;

/**
 * Merges two versions of an act that come from one: provision by provision, paragraph by paragraph,
 * word by word. A pure function of the texts.
 *
 * <p>A provision is known by its number, so two branches may insert different provisions at one
 * place, and one that both insert is a conflict wherever they put it.
 */
public final class StructuralMerge {
  private static final String WHOLE = ".";

  private final MergeOutput out;
  private final List<String> path = new ArrayList<>();

  private StructuralMerge(MergeNames names) {
    this.out = new MergeOutput(names);
  }

  /**
   * Merges.
   *
   * @param base the text that both come from; empty where each made the act itself
   * @param ours one version
   * @param theirs the other version
   * @param jurisdictions what headings mean
   * @param names what markers call the versions
   */
  public static Merged merge(
      String base, String ours, String theirs, Jurisdictions jurisdictions, MergeNames names) {
    if (ours.equals(theirs) || base.equals(theirs)) {
      return new Merged(ours, List.of());
    }
    if (base.equals(ours)) {
      return new Merged(theirs, List.of());
    }
    StructuralMerge merge = new StructuralMerge(names);
    merge.lists(
        PieceReader.read(ended(base), jurisdictions),
        PieceReader.read(ended(ours), jurisdictions),
        PieceReader.read(ended(theirs), jurisdictions));
    return merge.out.merged();
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** What each side put before each piece of the text before, and at the end. */
  private static List<List<Piece>> inserted(int[] of, List<Piece> side) {
    List<List<Piece>> gaps = new ArrayList<>();
    int next = 0;
    List<Piece> gap = new ArrayList<>();
    for (int b = 0; b <= of.length; b++) {
      // What replaces a piece that is gone stands where that piece stood.
      if (b == 0 || of[b - 1] >= 0) {
        int until = b;
        while (until < of.length && of[until] < 0) {
          until++;
        }
        int end = until < of.length ? of[until] : side.size();
        gap = new ArrayList<>(side.subList(next, end));
        next = until < of.length ? end + 1 : end;
      } else {
        gap = new ArrayList<>();
      }
      gaps.add(gap);
    }
    return gaps;
  }

  private void lists(List<Piece> base, List<Piece> ours, List<Piece> theirs) {
    int[] inOurs = Alignment.of(base, ours);
    int[] inTheirs = Alignment.of(base, theirs);
    List<List<Piece>> oursNew = inserted(inOurs, ours);
    List<List<Piece>> theirsNew = inserted(inTheirs, theirs);
    bringTogether(oursNew, theirsNew);
    for (int b = 0; b <= base.size(); b++) {
      insertions(oursNew.get(b), theirsNew.get(b));
      if (b < base.size()) {
        Piece one = inOurs[b] < 0 ? null : ours.get(inOurs[b]);
        Piece other = inTheirs[b] < 0 ? null : theirs.get(inTheirs[b]);
        both(base.get(b), one, other);
      }
    }
  }

  /** A provision that both sides insert is one provision, wherever they put it. */
  private static void bringTogether(List<List<Piece>> ours, List<List<Piece>> theirs) {
    Map<String, Integer> places = new HashMap<>();
    for (int b = 0; b < ours.size(); b++) {
      for (Piece piece : ours.get(b)) {
        if (!piece.key().isEmpty()) {
          places.put(piece.key(), b);
        }
      }
    }
    for (int b = 0; b < theirs.size(); b++) {
      for (Piece piece : List.copyOf(theirs.get(b))) {
        int place = places.getOrDefault(piece.key(), b);
        if (place != b) {
          theirs.get(b).remove(piece);
          theirs.get(place).add(piece);
        }
      }
    }
  }

  private void insertions(List<Piece> ours, List<Piece> theirs) {
    if (theirs.isEmpty() || text(ours).equals(text(theirs))) {
      out.text(text(ours));
    } else if (ours.isEmpty()) {
      out.text(text(theirs));
    } else if (named(ours) && named(theirs)) {
      interleaved(ours, theirs);
    } else {
      out.conflict(where(), text(ours), text(theirs));
    }
  }

  private static boolean named(List<Piece> pieces) {
    return pieces.stream().noneMatch(piece -> piece.key().isEmpty());
  }

  /** Insertions of both sides in the order of their numbers, each side's own order kept. */
  private void interleaved(List<Piece> ours, List<Piece> theirs) {
    Map<String, Piece> same = new HashMap<>();
    List<Piece> all = new ArrayList<>(ours);
    int at = 0;
    for (Piece piece : theirs) {
      if (ours.stream().anyMatch(one -> one.key().equals(piece.key()))) {
        same.put(piece.key(), piece);
        continue;
      }
      while (at < all.size() && !comesBefore(piece, all.get(at))) {
        at++;
      }
      all.add(at++, piece);
    }
    for (Piece piece : all) {
      Piece other = same.get(piece.key());
      if (other == null || other.text().strip().equals(piece.text().strip())) {
        out.text(piece.text());
      } else {
        within(piece, () -> out.conflict(where(), piece.text(), other.text()));
      }
    }
  }

  private static boolean comesBefore(Piece one, Piece other) {
    return one instanceof Provision left
        && other instanceof Provision right
        && left.level().equals(right.level())
        && NumberOrder.compare(left.number(), right.number()) < 0;
  }

  /** A piece of the text before and what the sides made of it; null where a side has it no more. */
  private void both(Piece base, Piece ours, Piece theirs) {
    if (ours == null || theirs == null) {
      Piece left = ours == null ? theirs : ours;
      if (left != null && !left.core().equals(base.core())) {
        String text = left.text();
        within(
            base, () -> out.conflict(where(), ours == null ? "" : text, ours == null ? text : ""));
      }
      return;
    }
    if (base instanceof Provision before
        && ours instanceof Provision one
        && theirs instanceof Provision other
        && !before.text().equals(one.text())
        && !before.text().equals(other.text())
        && !one.text().equals(other.text())) {
      within(base, () -> lists(before.pieces(), one.pieces(), other.pieces()));
    } else {
      out.text(lead(base, ours, theirs));
      core(base.core(), ours.core(), theirs.core());
    }
  }

  private void within(Piece piece, Runnable work) {
    boolean step = piece instanceof Provision provision && !provision.step().isEmpty();
    if (step) {
      path.add(((Provision) piece).step());
    }
    work.run();
    if (step) {
      path.remove(path.size() - 1);
    }
  }

  private String where() {
    return path.isEmpty() ? WHOLE : String.join("/", path);
  }

  /** Blank lines and notes: where both changed them, our notes and theirs. */
  private static String lead(Piece base, Piece ours, Piece theirs) {
    if (ours.lead().equals(base.lead()) || ours.lead().equals(theirs.lead())) {
      return theirs.lead();
    }
    return theirs.lead().equals(base.lead())
        ? ours.lead()
        : WordMerge.of(base.lead(), ours.lead(), theirs.lead())
            .orElse(ours.lead() + theirs.lead().stripLeading());
  }

  private void core(String base, String ours, String theirs) {
    if (ours.equals(theirs) || base.equals(theirs)) {
      out.text(ours);
    } else if (base.equals(ours)) {
      out.text(theirs);
    } else {
      Optional<String> merged = WordMerge.of(base, ours, theirs);
      if (merged.isPresent()) {
        out.text(merged.get());
      } else if (lines(base).size() > 1 && lines(ours).size() > 1 && lines(theirs).size() > 1) {
        lists(lines(base), lines(ours), lines(theirs));
      } else {
        out.conflict(where(), ours, theirs);
      }
    }
  }

  /** The lines of a passage, so that a conflict shows no more of them than it must. */
  private static List<Piece> lines(String text) {
    return Arrays.stream(text.split("(?<=\n)"))
        .map(line -> (Piece) new Passage("", "", line))
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
