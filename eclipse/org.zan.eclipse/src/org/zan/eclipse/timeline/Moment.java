package org.zan.eclipse.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zan.server.protocol.Change;
import org.zan.server.protocol.Timeline;

/**
 * A version, and the one before it that it is compared with.
 *
 * @param version the version
 * @param before the one before; null for the first
 * @param time when it binds
 */
record Moment(Timeline.Version version, Timeline.Version before, Time time) {
  /** Seen from today. */
  enum Time {
    PAST,
    PRESENT,
    FUTURE
  }

  /** The newest first, as people look for what is in force now or soon. */
  static List<Moment> of(Timeline timeline, LocalDate today) {
    List<Moment> moments = new ArrayList<>();
    Timeline.Version before = null;
    for (Timeline.Version version : timeline.versions()) {
      moments.add(new Moment(version, before, time(version, today.toString())));
      before = version;
    }
    Collections.reverse(moments);
    return moments;
  }

  private static Time time(Timeline.Version version, String today) {
    if (version.from() != null && today.compareTo(version.from()) < 0) {
      return Time.FUTURE;
    }
    boolean ended = version.until() != null && version.until().compareTo(today) <= 0;
    return ended ? Time.PAST : Time.PRESENT;
  }

  /** A day on which the version bound; of what nothing says since when, the last one. */
  static String day(Timeline.Version version) {
    if (version.from() != null || version.until() == null) {
      return version.from();
    }
    return LocalDate.parse(version.until()).minusDays(1).toString();
  }

  /** The acts that made it. */
  String makers() {
    return version.changes().stream()
        .map(Change::act)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
