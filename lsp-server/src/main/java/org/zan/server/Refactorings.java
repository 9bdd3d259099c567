package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeActionKind;
import org.zan.dsl.ide.LinkCitation;
import org.zan.dsl.ide.Range;
import org.zan.dsl.ide.Refactoring;

/** What a drafter may do with a text that has no fault. */
final class Refactorings {
  private final String language;

  /** The lines of facts of the whole file. */
  static final String ORGANISE = CodeActionKind.Source + ".organizeFacts.zan";

  Refactorings(String language) {
    this.language = language;
  }

  List<Action> of(Asked asked, int from, int to, Predicate<String> wanted) {
    List<Action> actions = new ArrayList<>();
    if (wanted.test(CodeActionKind.RefactorRewrite)) {
      LinkCitation.offer(asked.view(), asked.file(), from).map(this::link).ifPresent(actions::add);
    }
    Range selection = new Range(asked.file(), from, to - from);
    for (Refactoring each : org.zan.dsl.ide.Refactorings.of(asked.view(), selection, language)) {
      if (wanted.test(kind(each.kind()))) {
        actions.add(
            Action.of(
                kind(each.kind()),
                each.title(),
                () -> org.zan.dsl.ide.Refactorings.edits(asked.view(), selection, each.name())));
      }
    }
    return actions;
  }

  private static String kind(Refactoring.Kind kind) {
    return switch (kind) {
      case EXTRACT -> CodeActionKind.RefactorExtract;
      case REWRITE -> CodeActionKind.RefactorRewrite;
      case ORGANISE -> ORGANISE;
    };
  }

  private Action link(LinkCitation.Offer offer) {
    String title = ServerTexts.of(language, "link-citation", offer.words());
    return offer.obstacle() == null
        ? Action.of(CodeActionKind.RefactorRewrite, title, () -> List.of(offer.edit()))
        : Action.disabled(
            CodeActionKind.RefactorRewrite,
            title,
            ServerTexts.of(
                language,
                "link-" + offer.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
