package org.zan.history.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zan.history.LegalCommit;

/**
 * A commit that changed a text, as people ask for it.
 *
 * @param commit its id
 * @param recorded when the repository learnt it
 * @param subject first line of its message
 * @param act the act whose effect it is; empty where it is none's
 * @param effective since when the change binds
 * @param changes one line for each instruction
 * @param editorial why the text changed without an act
 * @param words whether words changed, or only their form
 */
public record LogEntry(
    String commit,
    Instant recorded,
    String subject,
    Optional<String> act,
    Optional<LocalDate> effective,
    List<String> changes,
    Optional<String> editorial,
    boolean words) {
  static LogEntry of(LegalCommit commit, boolean words) {
    return new LogEntry(
        commit.id().name(),
        commit.time(),
        commit.subject(),
        commit.act(),
        commit.effective(),
        commit.changes(),
        commit.editorial(),
        words);
  }

  /** Whether the law changed: words did, and not for editorial reasons. */
  public boolean changesLaw() {
    return words && editorial.isEmpty();
  }
}
