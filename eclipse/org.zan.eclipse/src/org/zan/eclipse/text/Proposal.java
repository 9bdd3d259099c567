package org.zan.eclipse.text;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.zan.eclipse.ZanPlugin;

/** A proposal of the server. What it says besides is asked for when a drafter looks at it. */
final class Proposal
    implements ICompletionProposal,
        ICompletionProposalExtension2,
        ICompletionProposalExtension5,
        ICompletionProposalExtension6 {
  private static final int SECONDS = 5;

  private final CompletionItem item;

  /** Where completion was asked for; what is typed behind it narrows the proposals. */
  private final int asked;

  private final int start;
  private final int end;
  private int caret;

  Proposal(CompletionItem item, OpenStatute statute, int asked) throws BadLocationException {
    this.item = item;
    this.asked = asked;
    Range range = range();
    this.start = range == null ? asked : Places.offset(statute.document(), range.getStart());
    this.end = range == null ? asked : Places.offset(statute.document(), range.getEnd());
  }

  private Range range() {
    Either<TextEdit, InsertReplaceEdit> edit = item.getTextEdit();
    if (edit == null) {
      return null;
    }
    return edit.isLeft() ? edit.getLeft().getRange() : edit.getRight().getReplace();
  }

  private String text() {
    Either<TextEdit, InsertReplaceEdit> edit = item.getTextEdit();
    if (edit != null) {
      return edit.isLeft() ? edit.getLeft().getNewText() : edit.getRight().getNewText();
    }
    return item.getInsertText() != null ? item.getInsertText() : item.getLabel();
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    try {
      // What was typed since the question is replaced too.
      int last = Math.min(document.getLength(), end + Math.max(0, offset - asked));
      document.replace(start, last - start, text());
      caret = start + text().length();
    } catch (BadLocationException newer) {
      caret = offset;
    }
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    try {
      String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
      String filter = item.getFilterText() != null ? item.getFilterText() : item.getLabel();
      return filter.toLowerCase(Locale.ROOT).contains(typed);
    } catch (BadLocationException gone) {
      return false;
    }
  }

  @Override
  public void apply(IDocument document) {
    // Viewers that know no extensions call this; it says not where the cursor is: where it was.
    try {
      document.replace(start, end - start, text());
      caret = start + text().length();
    } catch (BadLocationException newer) {
      caret = asked;
    }
  }

  @Override
  public Point getSelection(IDocument document) {
    return new Point(caret, 0);
  }

  @Override
  public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
    CompletionItem looked =
        ZanPlugin.server()
            .answer(
                server -> server.getTextDocumentService().resolveCompletionItem(item),
                SECONDS,
                item);
    Either<String, MarkupContent> words = looked.getDocumentation();
    if (words == null) {
      return null;
    }
    return Markdown.html(words.isLeft() ? words.getLeft() : words.getRight().getValue());
  }

  @Override
  public String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString shown = new StyledString(item.getLabel());
    if (item.getDetail() != null) {
      shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }
    return shown;
  }

  @Override
  public Image getImage() {
    return null;
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}
}
