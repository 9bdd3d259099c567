package org.zan.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;
import org.zan.history.HistoryFailure.Reason;

/**
 * Who commits and when: what Git's settings and its environment variables say.
 *
 * @param name the name
 * @param email the address
 * @param time the time, where it is made
 */
public record Committer(String name, String email, OffsetDateTime time) {
  private static final String DATE = "GIT_COMMITTER_DATE";
  private static final Pattern RAW = Pattern.compile("@?(\\d{1,12})(?: ([+-]\\d{4}))?");

  /**
   * The one who works in a repository, now or at the time of {@code GIT_COMMITTER_DATE}.
   *
   * @throws HistoryFailure where Git has no name or address of him, or the time cannot be read
   */
  public static Committer of(LegalRepository repository, Map<String, String> environment) {
    Committer committer = whoever(repository, environment);
    if (committer.name.isBlank() || committer.email.isBlank()) {
      throw new HistoryFailure(Reason.NO_IDENTITY);
    }
    return committer;
  }

  /**
   * The one who works in a repository, for what is only shown: whom Git does not know has no name.
   *
   * @throws HistoryFailure where the time cannot be read
   */
  public static Committer whoever(LegalRepository repository, Map<String, String> environment) {
    GitSettings settings = GitSettings.of(repository, environment);
    return new Committer(
        said(settings, environment, "GIT_COMMITTER_NAME", "name"),
        said(settings, environment, "GIT_COMMITTER_EMAIL", "email"),
        now(environment));
  }

  /** As Git has it. */
  PersonIdent ident() {
    return new PersonIdent(name, email, time.toInstant(), time.getOffset());
  }

  /** The day of the commit. */
  public LocalDate day() {
    return time.toLocalDate();
  }

  /** The day on which a process works. */
  public static LocalDate today(Map<String, String> environment) {
    return now(environment).toLocalDate();
  }

  /** The day of a commit, where it was made. */
  static LocalDate day(PersonIdent person) {
    return person.getWhenAsInstant().atZone(person.getZoneId()).toLocalDate();
  }

  private static String said(
      GitSettings settings, Map<String, String> environment, String variable, String key) {
    String own = environment.get(variable);
    return own != null && !own.isBlank()
        ? own
        : settings.get("committer." + key).or(() -> settings.get("user." + key)).orElse("");
  }

  private static OffsetDateTime now(Map<String, String> environment) {
    String date = environment.get(DATE);
    if (date == null || date.isBlank()) {
      return Instant.now().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    }
    try {
      return read(date.strip());
    } catch (DateTimeException e) {
      throw new HistoryFailure(Reason.BAD_DATE, DATE, date);
    }
  }

  private static OffsetDateTime read(String date) {
    Matcher raw = RAW.matcher(date);
    if (raw.matches()) {
      ZoneOffset zone = raw.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(raw.group(2));
      return Instant.ofEpochSecond(Long.parseLong(raw.group(1))).atOffset(zone);
    }
    String iso =
        date.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d)", "$1T$2")
            .replaceFirst(" ?([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
    if (iso.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(iso).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }
    boolean zoned = iso.endsWith("Z") || iso.matches(".*[+-]\\d\\d:\\d\\d");
    return zoned
        ? OffsetDateTime.parse(iso)
        : LocalDateTime.parse(iso).atZone(ZoneId.systemDefault()).toOffsetDateTime();
  }
}
