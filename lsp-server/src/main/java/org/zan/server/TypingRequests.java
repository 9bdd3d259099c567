package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.TextEdit;
import org.zan.dsl.ide.LinkedEditing;
import org.zan.dsl.ide.OnEnter;

/** What a client asks while words are typed. */
interface TypingRequests extends DocumentRequests {
  /** After a line break. */
  DocumentOnTypeFormattingOptions TRIGGERS = new DocumentOnTypeFormattingOptions("\n");

  /** What a number or an alias may consist of. */
  String NAMES = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

  @Override
  default CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            asked ->
                OnEnter.of(asked.view(), asked.file(), asked.offset(params.getPosition())).stream()
                    .map(asked::edit)
                    .toList());
  }

  @Override
  default CompletableFuture<LinkedEditingRanges> linkedEditingRange(
      LinkedEditingRangeParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            null,
            asked -> {
              int at = asked.offset(params.getPosition());
              var together = LinkedEditing.of(asked.view(), asked.file(), at);
              return together.isEmpty()
                  ? null
                  : new LinkedEditingRanges(together.stream().map(asked::range).toList(), NAMES);
            });
  }
}
