package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.zan.dsl.print.Formatter;

/** Requests that help to change a document. */
interface WritingRequests extends DocumentRequests {
  @Override
  default CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    var nothing = new CompletionList(false, List.of());
    return requests()
        .about(
            params.getTextDocument(),
            nothing,
            it -> new Completions(context().settings()).of(it, params.getPosition()))
        .thenApply(Either::forRight);
  }

  @Override
  default CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return requests()
        .about(
            Data.document(item.getData()),
            item,
            it -> new Completions(context().settings()).resolved(it, item));
  }

  @Override
  default CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            null,
            it -> Either3.forSecond(new Renaming(context()).prepare(it, params.getPosition())));
  }

  @Override
  default CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            null,
            it -> new Renaming(context()).to(it, params.getPosition(), params.getNewName()));
  }

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
        .about(
            params.getTextDocument(), List.of(), it -> new CodeActions(context()).of(it, params));
  }

  @Override
  default CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    return requests()
        .about(
            Data.document(action.getData()),
            action,
            it -> new CodeActions(context()).resolved(it, action));
  }
}
