package org.zan.amend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Renumber;

/** The instructions that make other provisions cite a provision by its new number. */
final class Conforming {
  private Conforming() {}

  /** One line for each reference that is lost; empty where the words of one do not say how. */
  static Optional<String> instructions(
      AmendingAct bill,
      StatuteBook book,
      Texts texts,
      Order order,
      Renumber renumber,
      List<Orphans.Orphan> orphans,
      TargetText old) {
    Set<String> lines = new LinkedHashSet<>();
    List<Spot> spots = old.find(Targets.path(renumber.getTarget())).spots();
    for (Orphans.Orphan orphan : orphans) {
      Optional<String> line = Optional.empty();
      for (int i = 0; i < spots.size(); i++) {
        Part part = spots.get(i).part();
        if (contains(part, orphan.lost())) {
          String number = NumberText.normal(NumberText.after(renumber.getNumber().strip(), i));
          line = line(bill, book, texts, orphan, part, number, old);
        }
      }
      if (line.isEmpty()) {
        return Optional.empty();
      }
      lines.add(line.get());
    }
    String indent = "\n" + " ".repeat(FactPlace.column(bill.reading().text(), order.offset()));
    return Optional.of(indent + String.join(indent, lines));
  }

  private static boolean contains(Part part, Part inner) {
    for (Part p = inner; p != null; p = p.parent()) {
      if (p == part) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> line(
      AmendingAct bill,
      StatuteBook book,
      Texts texts,
      Orphans.Orphan orphan,
      Part renumbered,
      String number,
      TargetText old) {
    ActSummary from = orphan.from();
    int at = from.references().offset(orphan.reference());
    Optional<ActReading> reading =
        texts.of(from.file()).map(text -> ActReader.read(from.file(), text, book.jurisdictions()));
    Optional<ReadReference> reference =
        reading.flatMap(r -> r.references().stream().filter(x -> x.offset() == at).findFirst());
    boolean words =
        reference.isPresent()
            && reference.get().words().length() > 0
            && from.language().equals(bill.language());
    if (!words) {
      return Optional.empty();
    }
    String text = reading.get().words(reference.get().words()).replaceAll("\\s*\\R\\s*", " ");
    String target =
        reading.get().text().substring(at, at + from.references().length(orphan.reference()));
    Optional<String> newWords = swap(text, renumbered.number(), number);
    Optional<String> newTarget = step(target, renumbered, number);
    if (newWords.isEmpty() || newTarget.isEmpty()) {
      return Optional.empty();
    }
    String path = book.path(from, from.references().from(orphan.reference()));
    String act = from.file().equals(old.file()) ? "" : from.label() + "#";
    return Optional.of(
        "@replace "
            + act
            + path
            + " "
            + quoted(text)
            + " -> "
            + quoted("[" + newWords.get() + "](" + newTarget.get() + ")"));
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\"", "\\\"") + "\"";
  }

  /** The words with another number, where the old one stands in them exactly once. */
  private static Optional<String> swap(String words, String old, String number) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(old) + "(?![\\p{L}\\p{N}-])")
            .matcher(words);
    List<Integer> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.start());
    }
    return found.size() == 1
        ? Optional.of(
            words.substring(0, found.get(0))
                + number
                + words.substring(found.get(0) + old.length()))
        : Optional.empty();
  }

  /** The target with another number in the step that names the provision. */
  private static Optional<String> step(String target, Part part, String number) {
    String step = part.level() + part.number();
    Matcher matcher =
        Pattern.compile("(?<=[#/])" + Pattern.quote(step) + "(?=/|$|\\.\\.)").matcher(target);
    String fresh = null;
    while (matcher.find()) {
      fresh =
          target.substring(0, matcher.start())
              + part.level()
              + number
              + target.substring(matcher.end());
    }
    return Optional.ofNullable(fresh);
  }
}
