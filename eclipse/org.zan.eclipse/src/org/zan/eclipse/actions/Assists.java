package org.zan.eclipse.actions;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.text.Places;

/**
 * What can be done with a text that has no fault: define a term, make an article, link a citation,
 * renumber. Fixes of findings come from {@link QuickFixes}, which the editor shows above these.
 */
public final class Assists implements IQuickAssistProcessor {
  private static final List<String> KINDS = List.of(CodeActionKind.Refactor, CodeActionKind.Source);

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    OpenStatute statute = ZanPlugin.documents().of(viewer.getDocument());
    if (statute == null) {
      return new ICompletionProposal[0];
    }
    try {
      Point selected = viewer.getSelectedRange();
      boolean inside =
          context.getOffset() >= selected.x && context.getOffset() <= selected.x + selected.y;
      Range range =
          inside
              ? Places.range(statute.document(), selected.x, selected.y)
              : Places.range(statute.document(), context.getOffset(), 0);
      return Actions.at(statute.uri(), range, List.of(), KINDS).stream()
          .map(Assist::new)
          .toArray(ICompletionProposal[]::new);
    } catch (BadLocationException newer) {
      return new ICompletionProposal[0];
    }
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return true;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return false;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  private record Assist(CodeAction action) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
      Actions.perform(action);
    }

    @Override
    public String getDisplayString() {
      return action.getTitle();
    }

    @Override
    public Image getImage() {
      return ZanPlugin.icon("assist");
    }

    @Override
    public Point getSelection(IDocument document) {
      return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
      return null;
    }

    @Override
    public IContextInformation getContextInformation() {
      return null;
    }
  }
}
