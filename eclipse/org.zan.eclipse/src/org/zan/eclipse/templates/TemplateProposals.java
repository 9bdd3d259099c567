package org.zan.eclipse.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.zan.eclipse.ZanPlugin;

/** Templates among the proposals: all at the start of a line, else those that begin as typed. */
public final class TemplateProposals implements IContentAssistProcessor {
  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      String typed = document.get(line.getOffset(), offset - line.getOffset());
      String start = typed.stripLeading();
      boolean words = start.indexOf('[') < 0 && start.indexOf('(') < 0;
      return words
          ? proposals(document, new Region(offset - start.length(), start.length()), start)
          : new ICompletionProposal[0];
    } catch (BadLocationException newer) {
      return new ICompletionProposal[0];
    }
  }

  private static ICompletionProposal[] proposals(IDocument document, IRegion typed, String start) {
    Templates templates = Templates.all();
    List<ICompletionProposal> proposals = new ArrayList<>();
    for (Template template : templates.getTemplates(ZanPlugin.CONTENT_TYPE)) {
      if (begins(template, start)) {
        DocumentTemplateContext context =
            new DocumentTemplateContext(
                templates.type(), document, typed.getOffset(), typed.getLength());
        proposals.add(new TemplateProposal(template, context, typed, ZanPlugin.icon("template")));
      }
    }
    return proposals.toArray(ICompletionProposal[]::new);
  }

  private static boolean begins(Template template, String start) {
    return template.getName().toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
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
