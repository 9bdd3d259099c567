package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.print.Formatter;

/** Requests that help to change a document. */
interface WritingRequests extends DocumentRequests {
  /** The fixes of all rules. */
  QuickFixes fixes();

  @Override
  default CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return requests().about(params.getTextDocument(), List.of(), WritingRequests::format);
  }

  private static List<TextEdit> format(Asked asked) {
    return LineEdits.between(asked.lines(), Formatter.format(asked.text()).text());
  }

  @Override
  default CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            asked -> {
              Range range = params.getRange();
              return format(asked).stream().filter(edit -> meets(edit.getRange(), range)).toList();
            });
  }

  private static boolean meets(Range edit, Range range) {
    return edit.getStart().getLine() <= range.getEnd().getLine()
        && edit.getEnd().getLine() >= range.getStart().getLine();
  }

  @Override
  default CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return requests()
        .about(params.getTextDocument(), List.of(), asked -> fixes().of(asked, params));
  }
}
