package org.zan.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.history.log.ActText;
import org.zan.history.log.LogStep;
import org.zan.server.protocol.Refusal;
import org.zan.server.protocol.Timeline;

/** The versions of a provision, by the dates since which they bind. */
final class Timelines {
  private final Asked asked;
  private final RecordedTexts texts;
  private final Refusals refusals;

  Timelines(Asked asked, RecordedTexts texts, Refusals refusals) {
    this.asked = asked;
    this.texts = texts;
    this.refusals = refusals;
  }

  /** The versions of the provision of a path. */
  Timeline of(String path) {
    ActSummary act = Pointed.act(asked, refusals);
    Optional<Pointed> now = Pointed.of(asked, act, path);
    List<Timeline.Version> versions = versions(act, path);
    return new Timeline(
        asked.uri(),
        act.identity().map(ActId::toString).orElse(""),
        act.language(),
        path,
        now.map(it -> Parts.label(asked.view(), act, it.provision())).orElse(path),
        versions,
        unrecorded(path, now));
  }

  /** By date of effect; what has none, such as the first text, concerns all dates. */
  private List<Timeline.Version> versions(ActSummary act, String path) {
    Map<Optional<LocalDate>, List<LogStep>> byDate = new LinkedHashMap<>();
    List<LogStep> log = new ArrayList<>(texts.steps(path));
    // The newest come first, and stay so within a day.
    log.sort(Comparator.comparing(step -> step.entry().effective().orElse(LocalDate.MIN)));
    for (LogStep step : log) {
      byDate.computeIfAbsent(step.entry().effective(), it -> new ArrayList<>()).add(step);
    }
    List<Timeline.Version> versions = new ArrayList<>();
    List<Optional<LocalDate>> dates = List.copyOf(byDate.keySet());
    for (int i = 0; i < dates.size(); i++) {
      asked.cancel().checkCanceled();
      // What no day is known of stands until the day before the first one that is.
      LocalDate day =
          dates.get(i).orElse(i + 1 < dates.size() ? dates.get(i + 1).get().minusDays(1) : null);
      Timeline.Version version =
          version(act, path, dates.get(i), day, i == 0, byDate.get(dates.get(i)));
      add(versions, version, path.equals(Pointed.WHOLE));
    }
    return until(versions);
  }

  /** Leaves out versions before the provision was there, and those that differ only elsewhere. */
  private static void add(
      List<Timeline.Version> versions, Timeline.Version version, boolean whole) {
    boolean notYet = versions.isEmpty() && "unknown-provision".equals(version.problem());
    boolean same =
        !versions.isEmpty()
            && version.text() != null
            && version.text().equals(versions.get(versions.size() - 1).text());
    if (whole || !notYet && !same) {
      versions.add(version);
    }
  }

  private static List<Timeline.Version> until(List<Timeline.Version> versions) {
    List<Timeline.Version> ended = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Timeline.Version it = versions.get(i);
      String until = i + 1 < versions.size() ? versions.get(i + 1).from() : null;
      ended.add(
          new Timeline.Version(
              it.from(), until, it.text(), it.problem(), it.path(), it.first(), it.changes()));
    }
    return ended;
  }

  private Timeline.Version version(
      ActSummary act,
      String path,
      Optional<LocalDate> effective,
      LocalDate day,
      boolean first,
      List<LogStep> steps) {
    String text = null;
    String problem = null;
    String then = steps.get(0).path();
    Optional<LocalDate> said = Optional.empty();
    try {
      ActText read = texts.read(texts.act(steps.get(0).file(), day));
      Optional<RecordedTexts.Stretch> stretch = RecordedTexts.stretch(read, then);
      if (stretch.isEmpty() && day == null) {
        // It got its number later, and no word of it changed with that.
        then = path;
        stretch = RecordedTexts.stretch(read, then);
      }
      text = stretch.map(RecordedTexts.Stretch::words).orElse(null);
      problem = stretch.isPresent() ? null : "unknown-provision";
      int provision = then.equals(Pointed.WHOLE) ? 0 : read.resolve(then).provision();
      said = stretch.flatMap(it -> RecordedTexts.inForce(read, provision));
    } catch (ResponseErrorException e) {
      problem =
          e.getResponseError().getData() instanceof Refusal refusal
              ? refusal.reason()
              : "unreadable-history";
    }
    Optional<LocalDate> begin = first ? saidBefore(said, day) : Optional.empty();
    return new Timeline.Version(
        effective.or(() -> begin).map(LocalDate::toString).orElse(null),
        null,
        path.equals(Pointed.WHOLE) ? null : text,
        problem,
        then,
        first && effective.isEmpty(),
        steps.stream()
            .map(it -> texts.change(it.entry(), instructions(it.entry().changes(), act, it.path())))
            .toList());
  }

  private static Optional<LocalDate> saidBefore(Optional<LocalDate> said, LocalDate day) {
    return said.filter(it -> day == null || !it.isAfter(day));
  }

  /**
   * The lines that name a provision, what is in it or around it; where none does, all of its act.
   */
  private static List<String> instructions(List<String> lines, ActSummary act, String path) {
    if (path.equals(Pointed.WHOLE)) {
      return naming(lines, act);
    }
    List<String> all = naming(lines, act);
    List<String> here = all.stream().filter(line -> names(line, path)).toList();
    List<String> beside = all.stream().filter(line -> addsBeside(line, path)).toList();
    return !here.isEmpty() ? here : !beside.isEmpty() ? beside : all;
  }

  /** Whether a line adds something among the children of what a provision stands in. */
  private static boolean addsBeside(String line, String path) {
    String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    for (String word : head(line)) {
      String named = word.substring(word.indexOf('#') + 1);
      boolean sibling = named.substring(0, Math.max(0, named.lastIndexOf('/'))).equals(parent);
      boolean isPath = named.matches(".*\\d.*") && !named.matches(".*\\d{4}-.*");
      if (line.startsWith("insert ") && isPath && (sibling || named.equals(parent))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> naming(List<String> lines, ActSummary act) {
    List<String> here =
        lines.stream()
            .filter(
                line ->
                    List.of(head(line)).stream()
                        .map(word -> word.replaceFirst("#.*", ""))
                        .anyMatch(
                            word ->
                                act.aliases().contains(word)
                                    || act.identity()
                                        .filter(it -> it.key().equals(ActId.key(word)))
                                        .isPresent()))
            .toList();
    return here.isEmpty() ? lines : here;
  }

  private static boolean names(String line, String path) {
    for (String word : head(line)) {
      String named = word.substring(word.indexOf('#') + 1);
      if (named.equals(path)
          || named.startsWith(path + "/")
          || named.startsWith(path + "..")
          || path.startsWith(named + "/")) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line before what it quotes. */
  private static String[] head(String line) {
    int quote = line.indexOf('"');
    return (quote < 0 ? line : line.substring(0, quote)).strip().split("[\\s,]+");
  }

  private boolean unrecorded(String path, Optional<Pointed> now) {
    Optional<String> recorded =
        RecordedTexts.stretch(texts.read(texts.act(asked.file(), null)), path)
            .map(RecordedTexts.Stretch::words);
    Optional<String> here =
        path.equals(Pointed.WHOLE)
            ? Optional.of(asked.text())
            : now.map(
                it -> {
                  var whole = Parts.whole(asked.view(), it.act(), it.provision());
                  return asked.text().substring(whole.offset(), whole.end());
                });
    return !recorded.equals(here);
  }
}
