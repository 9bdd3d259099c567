package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.eclipse.ZanPlugin;

/** Proposals: acts, provisions, terms, facts, instructions, levels. */
public final class Completions implements IContentAssistProcessor {
  private static final int SECONDS = 10;
  private static final char[] TRIGGERS = {'(', '#', '/', '@', ':'};

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    OpenStatute statute = ZanPlugin.documents().of(viewer.getDocument());
    if (statute == null) {
      return new ICompletionProposal[0];
    }
    try {
      Position at = Places.position(statute.document(), offset);
      List<ICompletionProposal> proposals = new ArrayList<>();
      for (CompletionItem item : items(statute, at)) {
        proposals.add(new Proposal(item, statute, offset));
      }
      return proposals.toArray(ICompletionProposal[]::new);
    } catch (BadLocationException newer) {
      return new ICompletionProposal[0];
    }
  }

  private static List<CompletionItem> items(OpenStatute statute, Position at) {
    Either<List<CompletionItem>, CompletionList> none = Either.forLeft(List.of());
    Either<List<CompletionItem>, CompletionList> answer =
        ZanPlugin.server()
            .answer(
                server ->
                    server
                        .getTextDocumentService()
                        .completion(new CompletionParams(statute.id(), at)),
                SECONDS,
                none);
    return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return TRIGGERS.clone();
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
