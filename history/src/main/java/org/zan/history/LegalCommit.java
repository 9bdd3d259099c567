package org.zan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.dsl.norm.LegalDate;

/**
 * What a commit says of the law that it records, in the trailers of its message.
 *
 * @param id the commit
 * @param time when the repository learnt it
 * @param subject first line of the message
 * @param act identity of the act whose effect it is ({@code Zan-Act})
 * @param effective since when the change binds ({@code Zan-Effective}); empty where nothing changed
 *     yet
 * @param changes one line for each instruction ({@code Zan-Changes})
 * @param editorial why texts change without an act ({@code Zan-Editorial})
 */
public record LegalCommit(
    ObjectId id,
    Instant time,
    String subject,
    Optional<String> act,
    Optional<LocalDate> effective,
    List<String> changes,
    Optional<String> editorial) {
  /** Name of the trailer with the act's identity. */
  public static final String ACT = "Zan-Act";

  /** Name of the trailer with the date of effect. */
  public static final String EFFECTIVE = "Zan-Effective";

  /** Name of the trailers with what is done. */
  public static final String CHANGES = "Zan-Changes";

  /** Name of the trailer of commits that change texts, not the law. */
  public static final String EDITORIAL = "Zan-Editorial";

  /** Keeps the list unchangeable. */
  public LegalCommit {
    changes = List.copyOf(changes);
  }

  /** Reads the trailers of a commit whose message was parsed. */
  public static LegalCommit of(RevCommit commit) {
    String act = null;
    String effective = null;
    String editorial = null;
    List<String> changes = new ArrayList<>();
    for (FooterLine line : commit.getFooterLines()) {
      String value = line.getValue().strip();
      if (line.getKey().equalsIgnoreCase(ACT)) {
        act = value;
      } else if (line.getKey().equalsIgnoreCase(EFFECTIVE)) {
        effective = value;
      } else if (line.getKey().equalsIgnoreCase(CHANGES)) {
        changes.add(value);
      } else if (line.getKey().equalsIgnoreCase(EDITORIAL)) {
        editorial = value;
      }
    }
    return new LegalCommit(
        commit.getId(),
        Instant.ofEpochSecond(commit.getCommitTime()),
        commit.getShortMessage(),
        Optional.ofNullable(act),
        effective == null ? Optional.empty() : LegalDate.leading(effective),
        changes,
        Optional.ofNullable(editorial));
  }

  /** Whether it records an act or the effect of one. */
  public boolean legal() {
    return act.isPresent();
  }
}
