package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeActionKind;
import org.zan.dsl.ide.LinkCitation;

/** What a drafter may do with a text that has no fault. */
final class Refactorings {
  private final String language;

  Refactorings(String language) {
    this.language = language;
  }

  List<Action> of(Asked asked, int from, int to, Predicate<String> wanted) {
    List<Action> actions = new ArrayList<>();
    if (wanted.test(CodeActionKind.RefactorRewrite)) {
      LinkCitation.offer(asked.view(), asked.file(), from).map(this::link).ifPresent(actions::add);
    }
    return actions;
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
