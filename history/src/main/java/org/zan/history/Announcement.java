package org.zan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.zan.amend.Order;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Target;

/** The message of a commit that records law. */
final class Announcement {
  private static final int MOST_PROVISIONS = 6;
  private static final Pattern NUMBERED = Pattern.compile("([a-z]+)(\\d.*)");

  /** What is done to one act. */
  private static final class Doings {
    private final Map<String, Set<String>> provisions = new LinkedHashMap<>();

    void add(String verb, String step) {
      provisions.computeIfAbsent(verb, key -> new LinkedHashSet<>()).add(step);
    }
  }

  private final BookAtCommit book;

  Announcement(BookAtCommit book) {
    this.book = book;
  }

  /** The message for an act that changes others on a date. */
  String of(ActId id, String title, LocalDate date, Effect effect) {
    List<String> trailers = new ArrayList<>();
    trailers.add(LegalCommit.ACT + ": " + id);
    trailers.add(LegalCommit.EFFECTIVE + ": " + date);
    Set<String> lines = new LinkedHashSet<>();
    effect.orders().forEach(order -> lines.add(oneLine(order.summary())));
    effect.ended().forEach(order -> lines.add("end " + oneLine(order.summary())));
    lines.forEach(line -> trailers.add(LegalCommit.CHANGES + ": " + line));
    String subject = id + ": " + doings(effect);
    return message(subject, title, trailers);
  }

  /** The message for an act that changes nothing yet, or is new. */
  String of(ActId id, String title, Optional<LocalDate> effective) {
    List<String> trailers = new ArrayList<>();
    trailers.add(LegalCommit.ACT + ": " + id);
    effective.ifPresent(date -> trailers.add(LegalCommit.EFFECTIVE + ": " + date));
    return message(id + ": enact", title, trailers);
  }

  /**
   * The message for a date that is known now.
   *
   * @param effective the date, where it is that of a new act; empty for an amending act, whose
   *     effect is recorded on its own
   */
  String of(ActId id, String title, Determination determined, Optional<LocalDate> effective) {
    List<String> trailers = new ArrayList<>();
    trailers.add(LegalCommit.ACT + ": " + id);
    effective.ifPresent(date -> trailers.add(LegalCommit.EFFECTIVE + ": " + date));
    trailers.add(determined.trailer());
    String what = determined.fact().equals(Determination.PUBLISHED) ? "published" : "in force from";
    String where = determined.path().isEmpty() ? "" : determined.path() + " ";
    return message(id + ": " + where + what + " " + determined.date(), title, trailers);
  }

  private static String message(String subject, String title, List<String> trailers) {
    String body = title.isBlank() ? "" : oneLine(title) + "\n\n";
    return subject + "\n\n" + body + String.join("\n", trailers) + "\n";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String doings(Effect effect) {
    Map<String, Doings> acts = new LinkedHashMap<>();
    for (Order order : effect.orders()) {
      Doings doings = acts.computeIfAbsent(label(order.target()), act -> new Doings());
      Instruction instruction = order.instruction();
      for (String path : paths(instruction)) {
        doings.add(verb(instruction, path), step(path));
      }
    }
    for (Order order : effect.ended()) {
      Doings doings = acts.computeIfAbsent(label(order.target()), act -> new Doings());
      paths(order.instruction()).forEach(path -> doings.add("undo", step(path)));
    }
    List<String> said = new ArrayList<>();
    acts.forEach((act, doings) -> said.add(said(act, doings)));
    return String.join("; ", said);
  }

  private static String said(String act, Doings doings) {
    List<String> said = new ArrayList<>();
    doings.provisions.forEach(
        (verb, steps) -> said.add(verb + (said.isEmpty() ? " " + act : "") + list(steps)));
    return String.join("; ", said);
  }

  private static String list(Set<String> steps) {
    StringBuilder list = new StringBuilder();
    String level = "";
    int count = 0;
    for (String step : steps) {
      if (++count > MOST_PROVISIONS) {
        return list.append(" and ")
            .append(steps.size() - MOST_PROVISIONS)
            .append(" more")
            .toString();
      }
      Matcher numbered = NUMBERED.matcher(step);
      String own = numbered.matches() ? numbered.group(1) : "";
      list.append(count == 1 ? " " : ", ");
      list.append(own.isEmpty() || own.equals(level) ? "" : own + ". ");
      list.append(step.substring(own.length()));
      level = own;
    }
    return list.toString();
  }

  private static String verb(Instruction instruction, String path) {
    if (instruction instanceof Repeal && path.indexOf('/') < 0) {
      return "repeal";
    }
    boolean beside =
        instruction instanceof InsertProvisions insert
            && !"into".equals(insert.getPosition())
            && path.indexOf('/') < 0;
    return beside ? "insert " + ((InsertProvisions) instruction).getPosition() : "amend";
  }

  private static String step(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** The places that an instruction names, its second place of a move left out. */
  private static List<String> paths(Instruction instruction) {
    List<String> paths = new ArrayList<>();
    for (EObject content : instruction.eContents()) {
      if (content instanceof Target target
          && target.getPath() != null
          && !(instruction instanceof Amend)) {
        paths.add(target.getPath().replace("#", ""));
      }
    }
    return paths;
  }

  private String label(String target) {
    List<ActSummary> acts = book.book().acts(target);
    return acts.isEmpty() ? target : acts.get(0).label();
  }
}
