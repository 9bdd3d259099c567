package org.zan.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.RuleInfo;

/** The fixes of all rules as code actions: one, all of a kind, all of a file. */
final class QuickFixes {
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".zan";

  private final Context context;

  QuickFixes(Context context) {
    this.context = context;
  }

  List<Either<Command, CodeAction>> of(Asked asked, CodeActionParams params) {
    List<CodeAction> actions = new ArrayList<>();
    List<Finding> fixable = fixable(asked);
    if (wanted(params.getContext(), CodeActionKind.QuickFix) && params.getRange() != null) {
      int from = asked.offset(params.getRange().getStart());
      int to = asked.offset(params.getRange().getEnd());
      Set<RuleInfo> kinds = new LinkedHashSet<>();
      for (Finding finding : fixable) {
        int start = finding.place().offset();
        if (start <= to && start + finding.place().length() >= from) {
          actions.add(one(asked, finding));
          kinds.add(finding.rule());
        }
      }
      kinds.forEach(kind -> allOfKind(asked, kind, fixable).ifPresent(actions::add));
    }
    if (wanted(params.getContext(), FIX_ALL) && !fixable.isEmpty()) {
      CodeAction all = new CodeAction(ServerTexts.of(language(), "fix-all"));
      all.setKind(FIX_ALL);
      all.setEdit(edit(asked, fixable));
      actions.add(all);
    }
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  private static List<Finding> fixable(Asked asked) {
    return asked.book().findings(asked.file()).stream().filter(it -> !it.fix().isEmpty()).toList();
  }

  /** All fixes of a file at once, but for those that meet an earlier one; empty without any. */
  Optional<WorkspaceEdit> all(Asked asked) {
    List<Finding> fixable = fixable(asked);
    return fixable.isEmpty() ? Optional.empty() : Optional.of(edit(asked, fixable));
  }

  private CodeAction one(Asked asked, Finding finding) {
    CodeAction action = new CodeAction(finding.fixTitle(language()));
    action.setKind(CodeActionKind.QuickFix);
    action.setIsPreferred(true);
    action.setDiagnostics(List.of(asked.translation().diagnostic(finding)));
    action.setEdit(edit(asked, List.of(finding)));
    return action;
  }

  private Optional<CodeAction> allOfKind(Asked asked, RuleInfo rule, List<Finding> fixable) {
    List<Finding> kind = fixable.stream().filter(it -> it.rule() == rule).toList();
    if (kind.size() < 2) {
      return Optional.empty();
    }
    String count = String.valueOf(kind.size());
    CodeAction action = new CodeAction(ServerTexts.of(language(), "fix-kind", rule.id(), count));
    action.setKind(CodeActionKind.QuickFix);
    action.setEdit(edit(asked, kind));
    return Optional.of(action);
  }

  private String language() {
    return context.settings().language();
  }

  /** Whether the client asks for actions of a kind: for none in particular, it, or one above it. */
  private static boolean wanted(CodeActionContext asked, String kind) {
    List<String> only = asked == null ? null : asked.getOnly();
    return only == null
        || only.stream()
            .anyMatch(it -> kind.equals(it) || kind.startsWith(it + ".") || it.isEmpty());
  }

  /** One edit of fixes; those that meet an earlier one are left for the next time. */
  private WorkspaceEdit edit(Asked asked, List<Finding> findings) {
    List<org.zan.dsl.check.TextEdit> taken = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.fix().stream().noneMatch(edit -> taken.stream().anyMatch(it -> meet(it, edit)))) {
        taken.addAll(finding.fix());
      }
    }
    taken.sort(Comparator.comparing(edit -> edit.place().offset()));
    TextLines lines = asked.lines();
    List<TextEdit> edits = new ArrayList<>();
    for (org.zan.dsl.check.TextEdit edit : taken) {
      edits.add(
          new TextEdit(lines.range(edit.place().offset(), edit.place().length()), edit.text()));
    }
    return new Edits(context).of(Map.of(asked.uri(), edits));
  }

  private static boolean meet(org.zan.dsl.check.TextEdit one, org.zan.dsl.check.TextEdit other) {
    int start = one.place().offset();
    int end = start + one.place().length();
    int from = other.place().offset();
    int to = from + other.place().length();
    return start == from || start < to && from < end;
  }
}
