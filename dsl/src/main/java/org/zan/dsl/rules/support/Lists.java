package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/**
 * What is numbered in one row: the items of one list, the headings of one level that stand beside
 * each other, the headings of a level that the jurisdiction numbers through the whole act. An annex
 * numbers for itself, and so does the block of an instruction.
 */
public final class Lists {
  private static final String ANNEX = "annex";

  /** Takes a row of numbered pieces; the list is valid during the call alone. */
  public interface Visitor {
    /** Looks at one row, in the order of the text. */
    void row(List<Part> members);
  }

  private final ActReading act;
  private final Visitor visitor;
  private final List<Part> row = new ArrayList<>();

  private Lists(ActReading act, Visitor visitor) {
    this.act = act;
    this.visitor = visitor;
  }

  /** Every list of numbered items: those that one paragraph of a provision leads in. */
  public static void ofItems(ActReading act, Visitor visitor) {
    Lists lists = new Lists(act, visitor);
    lists.items(act.act());
    act.blocks().forEach(lists::items);
  }

  /** Every row of headings with a number. */
  public static void ofHeadings(ActReading act, Visitor visitor) {
    Lists lists = new Lists(act, visitor);
    lists.headingsOfText(act.act());
    act.blocks().forEach(lists::headingsOfText);
  }

  private void items(Part part) {
    List<Part> children = part.children();
    row.clear();
    for (Part child : children) {
      if (child.kind() != Part.Kind.ITEM || child.number().isEmpty()) {
        continue;
      }
      if (!row.isEmpty() && row.get(0).lead() != child.lead()) {
        endRow();
      }
      row.add(child);
    }
    endRow();
    for (Part child : children) {
      items(child);
    }
  }

  private void endRow() {
    if (row.size() > 1) {
      visitor.row(row);
    }
    row.clear();
  }

  private void headingsOfText(Part root) {
    Map<String, List<Part>> throughout = new LinkedHashMap<>();
    headings(root, throughout);
    visit(throughout);
  }

  private void headings(Part part, Map<String, List<Part>> throughout) {
    Map<String, List<Part>> here = null;
    for (Part child : part.children()) {
      if (child.kind() == Part.Kind.LEVEL && !child.number().isEmpty()) {
        // A heading that is only a number has its level by a guess, which is not trusted through
        // the
        // whole act.
        boolean bare = child.caption().word().isEmpty();
        Map<String, List<Part>> rows = throughout;
        if (bare || !act.jurisdiction().isThroughout(child.level())) {
          here = here == null ? new LinkedHashMap<>() : here;
          rows = here;
        }
        String key = bare ? "" : child.level();
        rows.computeIfAbsent(key, level -> new ArrayList<>()).add(child);
      }
      if (child.level().equals(ANNEX)) {
        headingsOfText(child);
      } else if (child.caption() != null) {
        headings(child, throughout);
      }
    }
    if (here != null) {
      visit(here);
    }
  }

  private void visit(Map<String, List<Part>> rows) {
    for (List<Part> members : rows.values()) {
      if (members.size() > 1) {
        visitor.row(members);
      }
    }
  }
}
