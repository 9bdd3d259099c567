/** The versions of a provision, as the view shows them; knows nothing of VS Code. */
import { dayBefore } from "../dates";
import type { Timeline, TimelineVersion } from "../protocol";

export type Time = "past" | "present" | "future";

/** One version, and what it is compared with. */
export interface Moment {
  version: TimelineVersion;
  /** the version before it, if there is one with a text */
  before?: TimelineVersion;
  time: Time;
  /** on this day the version bound */
  day?: string;
}

/** The newest first, as people look for what is in force now or soon. */
export function moments(timeline: Timeline, today: string): Moment[] {
  const { versions } = timeline;
  return versions
    .map((version, index): Moment => {
      const before = versions[index - 1];
      const day = dayOf(version);
      return { version, time: timeOf(version, today), ...(before && { before }), ...(day && { day }) };
    })
    .reverse();
}

function timeOf({ from, until }: TimelineVersion, today: string): Time {
  if (from !== undefined && today < from) return "future";
  return until !== undefined && until <= today ? "past" : "present";
}

/** A day on which a version bound; what began with the history is known by the day before its end. */
export function dayOf({ from, until }: TimelineVersion): string | undefined {
  return from ?? (until && dayBefore(until));
}

/** The acts that made a version, or that the history begins with it. */
export function makers(version: TimelineVersion): string[] {
  return [...new Set(version.changes.flatMap(({ act }) => (act ? [act] : [])))];
}
