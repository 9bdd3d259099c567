package org.zan.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeActionKind;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.ide.Edit;
import org.zan.dsl.ide.Range;

/** The fixes of all rules: one, all of a kind, all of a file. */
final class QuickFixes {
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".zan";

  private final String language;

  QuickFixes(String language) {
    this.language = language;
  }

  List<Action> of(Asked asked, int from, int to, Predicate<String> wanted) {
    List<Action> actions = new ArrayList<>();
    List<Finding> fixable = fixable(asked);
    if (wanted.test(CodeActionKind.QuickFix)) {
      Set<RuleInfo> kinds = new LinkedHashSet<>();
      for (Finding finding : fixable) {
        int start = finding.place().offset();
        if (start <= to && start + finding.place().length() >= from) {
          actions.add(one(finding));
          kinds.add(finding.rule());
        }
      }
      kinds.forEach(kind -> allOfKind(kind, fixable).ifPresent(actions::add));
    }
    if (wanted.test(FIX_ALL) && !fixable.isEmpty()) {
      String title = ServerTexts.of(language, "fix-all");
      actions.add(Action.of(FIX_ALL, title, () -> edits(fixable)));
    }
    return actions;
  }

  private static List<Finding> fixable(Asked asked) {
    return asked.book().findings(asked.file()).stream().filter(it -> !it.fix().isEmpty()).toList();
  }

  /** All fixes of a file at once, but for those that meet an earlier one. */
  static List<Edit> all(Asked asked) {
    return edits(fixable(asked));
  }

  private Action one(Finding finding) {
    return new Action(
        CodeActionKind.QuickFix,
        finding.fixTitle(language),
        finding,
        null,
        () -> edits(List.of(finding)));
  }

  private Optional<Action> allOfKind(RuleInfo rule, List<Finding> fixable) {
    List<Finding> kind = fixable.stream().filter(it -> it.rule() == rule).toList();
    if (kind.size() < 2) {
      return Optional.empty();
    }
    String count = String.valueOf(kind.size());
    String title = ServerTexts.of(language, "fix-kind", rule.id(), count);
    return Optional.of(Action.of(CodeActionKind.QuickFix, title, () -> edits(kind)));
  }

  /** The edits of fixes; those that meet an earlier one are left for the next time. */
  private static List<Edit> edits(List<Finding> findings) {
    List<TextEdit> taken = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.fix().stream().noneMatch(edit -> taken.stream().anyMatch(it -> meet(it, edit)))) {
        taken.addAll(finding.fix());
      }
    }
    return taken.stream().map(it -> new Edit(range(it.place()), it.text())).toList();
  }

  private static Range range(Place place) {
    return new Range(place.file(), place.offset(), place.length());
  }

  /** Whether two touch each other; which of them came first would be chance. */
  private static boolean meet(TextEdit one, TextEdit other) {
    int start = one.place().offset();
    int from = other.place().offset();
    return one.place().file().equals(other.place().file())
        && start <= from + other.place().length()
        && from <= start + one.place().length();
  }
}
