package org.zan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;

/**
 * That a date which an act left open is known now: since when it is in force, or when it was
 * published.
 *
 * @param fact which date: {@link #IN_FORCE} or {@link #PUBLISHED}
 * @param date the date
 * @param by reference to what determined it; empty where that is not said
 * @param path of the provision whose date it is; empty for the act and all that it left open
 */
public record Determination(String fact, LocalDate date, String by, String path) {
  /** The date from which something is in force. */
  public static final String IN_FORCE = "in-force";

  /** The date of publication. */
  public static final String PUBLISHED = "published";

  private static final String UNDETERMINED = "undetermined";
  private static final String TRAILER = "Zan-Determined";
  private static final Pattern FORM =
      Pattern.compile("(" + IN_FORCE + "|" + PUBLISHED + ") (\\S+)(?: by (\\S+))?(?: for (\\S+))?");

  /** The trailer of the commit that records it. */
  String trailer() {
    return TRAILER
        + ": "
        + fact
        + " "
        + date
        + (by.isEmpty() ? "" : " by " + by)
        + (path.isEmpty() ? "" : " for " + path);
  }

  /** Whether a commit says that it determines a date. */
  static boolean claimed(RevCommit commit) {
    return commit.getFooterLines().stream().anyMatch(Determination::ours);
  }

  private static boolean ours(FooterLine line) {
    return line.getKey().equalsIgnoreCase(TRAILER);
  }

  /** What a commit determines; empty where its trailer cannot be read. */
  static Optional<Determination> of(RevCommit commit) {
    for (FooterLine line : commit.getFooterLines()) {
      Matcher form = FORM.matcher(line.getValue().strip());
      if (ours(line) && form.matches()) {
        return LegalDate.leading(form.group(2))
            .map(date -> new Determination(form.group(1), date, group(form, 3), group(form, 4)));
      }
    }
    return Optional.empty();
  }

  private static String group(Matcher form, int number) {
    return form.group(number) == null ? "" : form.group(number);
  }

  /**
   * The text of an act in which the date stands; empty where the act leaves nothing open.
   *
   * @param provision whose date it is: a part of the reading, or its whole
   */
  Optional<String> text(ActReading act, Part provision) {
    String value = date + (by.isEmpty() ? "" : " by " + by);
    if (fact.equals(PUBLISHED)) {
      return act.headerFact(PUBLISHED).isPresent()
          ? Optional.empty()
          : Optional.of(EnactedText.with(act, PUBLISHED, value, List.of()));
    }
    List<ReadFact> open = new ArrayList<>();
    if (path.isEmpty()) {
      act.header().stream().filter(Determination::open).forEach(open::add);
    }
    collect(provision, open);
    boolean unsaid = path.isEmpty() && act.headerFact(IN_FORCE).isEmpty();
    return open.isEmpty() && !unsaid
        ? Optional.empty()
        : Optional.of(EnactedText.with(act, unsaid ? IN_FORCE : "", value, open));
  }

  private static void collect(Part part, List<ReadFact> open) {
    part.facts().stream().filter(Determination::open).forEach(open::add);
    part.instructionFacts().stream().filter(Determination::open).forEach(open::add);
    part.children().forEach(child -> collect(child, open));
  }

  private static boolean open(ReadFact fact) {
    return fact.name().equals(IN_FORCE) && fact.value().strip().startsWith(UNDETERMINED);
  }
}
