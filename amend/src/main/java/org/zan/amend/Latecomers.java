package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.zan.amend.Application.Places;
import org.zan.dsl.zan.Target;

/**
 * What is added beside or in what the same act adds: looked up in the text after the other
 * instructions, and written into their changes.
 */
final class Latecomers {
  /**
   * An insertion whose anchor is not in the text before.
   *
   * @param order the instruction
   * @param sheet the text
   * @param anchor where it goes
   * @param position after, before or into
   * @param fragment what is added
   */
  record Late(Order order, Sheet sheet, Target anchor, String position, Fragment fragment) {}

  private final Application application;
  private final List<Late> waiting = new ArrayList<>();

  Latecomers(Application application) {
    this.application = application;
  }

  void add(Late late) {
    waiting.add(late);
  }

  /** Places what can be placed, round by round, as one may be the anchor of another. */
  void place() {
    boolean more = true;
    while (more && !waiting.isEmpty()) {
      more = waiting.removeIf(this::placed);
    }
    for (Late late : waiting) {
      TargetText.Found found = late.sheet().text().find(Targets.path(late.anchor()));
      Reports.targetMissing(application, late.order(), late.anchor(), late.sheet().text(), found);
    }
  }

  private boolean placed(Late late) {
    Sheet sheet = late.sheet();
    String after = sheet.after();
    TargetText text =
        TargetText.read(sheet.text().file(), after, sheet.text().reading().jurisdictions());
    List<Spot> spots = text.find(Targets.path(late.anchor())).spots();
    if (spots.isEmpty()) {
      return false;
    }
    Sheet second = new Sheet(text);
    Spot spot = late.position().equals("before") ? spots.get(0) : spots.get(spots.size() - 1);
    new BlockChanges(application, late.order())
        .insert(spot, late.position(), late.fragment(), new Places(second, spots, late.anchor()));
    Numbers.report(application, second);
    if (!application.problems().failed(late.order())) {
      second.changes().forEach(sheet::compose);
    }
    return true;
  }
}
