package org.zan.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.zan.amend.Order;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.Workers;

/**
 * What enacted acts have still to do. An act that was brought along (no commit enacts it) has done
 * what it did until the day of the commit that brought it: the texts that came with it are
 * consolidated.
 */
final class Agenda {
  private final BookAtCommit book;
  private final Past past;
  private final Map<ActId, EnactedAct> acts = new LinkedHashMap<>();
  private final Map<String, LocalDate> brought = new HashMap<>();

  private Agenda(BookAtCommit book, Past past) {
    this.book = book;
    this.past = past;
  }

  /** What is still to be done after a commit. */
  static Agenda of(LegalRepository repository, RevCommit tip, Past past) throws IOException {
    Agenda agenda = new Agenda(repository.book(tip), past);
    agenda.findActs();
    agenda.findDays(repository, tip);
    return agenda;
  }

  private void findActs() {
    Set<ActId> ids = new LinkedHashSet<>();
    for (ActSummary act : book.book().files()) {
      if (act.file().startsWith(EnactedNames.ENACTED)) {
        act.identity().ifPresent(ids::add);
      }
    }
    List<ActId> all = List.copyOf(ids);
    EnactedAct[] found = new EnactedAct[all.size()];
    new Workers(Runtime.getRuntime().availableProcessors())
        .each(all.size(), i -> found[i] = EnactedAct.in(book, all.get(i)).orElse(null), done -> {});
    for (EnactedAct act : found) {
      if (act != null) {
        acts.put(act.id(), act);
      }
    }
  }

  /** On which days the files of acts appeared that no commit enacts. */
  private void findDays(LegalRepository repository, RevCommit tip) throws IOException {
    LocalDate last = Committer.day(tip.getCommitterIdent());
    Map<String, String> files = new HashMap<>();
    Map<String, ActId> ids = new HashMap<>();
    for (EnactedAct act : acts.values()) {
      // Only what no commit records, and was to take effect by now, may have come along.
      if (act.dates().stream().anyMatch(date -> !date.isAfter(last) && !recorded(act, date))) {
        for (EnactedAct.Version version : act.versions()) {
          files.put(repository.prefix() + version.file(), version.file());
          ids.put(version.file(), act.id());
        }
      }
    }
    if (files.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    try (RevWalk walk = new RevWalk(repository.git())) {
      walk.markStart(walk.parseCommit(tip));
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      walk.setTreeFilter(
          AndTreeFilter.create(
              PathFilterGroup.createFromStrings(files.keySet()), TreeFilter.ANY_DIFF));
      for (RevCommit commit : walk) {
        LocalDate day = Committer.day(commit.getCommitterIdent());
        String enacts = LegalCommit.of(commit).act().map(ActId::key).orElse("");
        BookAtCommit at = repository.book(commit);
        for (String file : files.values()) {
          if (at.files().containsKey(file)
              && seen.add(file)
              && !enacts.equals(ids.get(file).key())) {
            brought.put(file, day);
          }
        }
      }
    }
  }

  private boolean recorded(EnactedAct act, LocalDate date) {
    return past.records(new LegalOrder(date, act.id()));
  }

  /** What takes effect or ends on a date that is not recorded yet, in the order of law. */
  SortedMap<LegalOrder, EnactedAct> open() {
    SortedMap<LegalOrder, EnactedAct> open = new TreeMap<>();
    for (EnactedAct act : acts.values()) {
      for (LocalDate date : act.dates()) {
        if (!brought(act, date) && !recorded(act, date) && !over(act, date)) {
          open.put(new LegalOrder(date, act.id()), act);
        }
      }
    }
    return open;
  }

  /** Whether nothing ends on a date but what suspended before the history began. */
  private boolean over(EnactedAct act, LocalDate date) {
    return act.orders().stream()
        .filter(order -> order.dueOn(date) && order.inForce().isPresent())
        .allMatch(
            order ->
                order.suspends()
                    && !order.inForce().get().equals(date)
                    && brought(act, order.inForce().get()));
  }

  /** Whether an act had this effect before the commit that brought it along. */
  private boolean brought(EnactedAct act, LocalDate date) {
    LocalDate day = brought.get(act.versions().get(0).file());
    return day != null && !date.isAfter(day);
  }

  /** What waits, dated in the order of law, then what has no date. */
  List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    open()
        .forEach(
            (order, act) ->
                waiting.add(
                    new Waiting(
                        act.id().toString(),
                        Optional.of(order.effective()),
                        lines(act, Optional.of(order.effective())))));
    for (EnactedAct act : acts.values()) {
      List<String> lines = lines(act, Optional.empty());
      if (!lines.isEmpty()) {
        waiting.add(new Waiting(act.id().toString(), Optional.empty(), lines));
      }
    }
    return waiting;
  }

  private static List<String> lines(EnactedAct act, Optional<LocalDate> date) {
    Set<String> lines = new LinkedHashSet<>();
    for (Order order : act.orders()) {
      String line = order.summary().replaceAll("\\s+", " ").strip();
      if (order.inForce().equals(date)) {
        lines.add(line);
      }
      if (date.isPresent() && order.expires().equals(date) && order.inForce().isPresent()) {
        lines.add("end " + line);
      }
    }
    return List.copyOf(lines);
  }
}
