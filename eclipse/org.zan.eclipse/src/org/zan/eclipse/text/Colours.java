package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.Changed;

/**
 * Colours a statute as the server sees it. Between an edit and the server's answer the colours move
 * with their words.
 */
public final class Colours extends PresentationReconciler
    implements IPresentationDamager, IPresentationRepairer {
  /** A piece of text and what it is. */
  private record Token(int offset, int length, String type, boolean deprecated) {}

  private static final Map<String, Integer> FONTS =
      Map.of("namespace", SWT.BOLD, "keyword", SWT.BOLD, "type", SWT.ITALIC);

  private static final int PAUSE = 120;

  private final Job asking = Job.createSystem("Zan: colours", this::ask);
  private final Consumer<DocumentEvent> edited = this::edited;
  private final Consumer<Changed> changed = this::changed;
  private ITextViewer viewer;
  private volatile OpenStatute statute;
  private List<Token> tokens = List.of();

  /** Made for each editor. */
  public Colours() {
    setDamager(this, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(this, IDocument.DEFAULT_CONTENT_TYPE);
  }

  @Override
  public void install(ITextViewer viewer) {
    this.viewer = viewer;
    super.install(viewer);
  }

  @Override
  public void uninstall() {
    setDocument(null);
    super.uninstall();
  }

  @Override
  public void setDocument(IDocument document) {
    OpenStatute next = document == null ? null : ZanPlugin.documents().of(document);
    if (next == statute) {
      return;
    }
    if (statute != null) {
      statute.offEdit(edited);
      ZanPlugin.server().offChanged(changed);
      asking.cancel();
    }
    statute = next;
    tokens = List.of();
    if (statute != null) {
      statute.onEdit(edited);
      ZanPlugin.server().onChanged(changed);
      asking.schedule();
    }
  }

  /** Whether a reference leads anywhere, other texts decide. */
  private void changed(Changed change) {
    OpenStatute asked = statute;
    if (asked != null && !change.uris().equals(List.of(asked.uri()))) {
      asking.schedule(PAUSE);
    }
  }

  private IStatus ask(IProgressMonitor monitor) {
    OpenStatute asked = statute;
    if (asked == null) {
      return Status.OK_STATUS;
    }
    int version = asked.version();
    ZanPlugin.server()
        .ask(
            server ->
                server
                    .getTextDocumentService()
                    .semanticTokensFull(new SemanticTokensParams(asked.id())))
        .thenAccept(
            answer ->
                PlatformUI.getWorkbench()
                    .getDisplay()
                    .asyncExec(() -> show(asked, version, answer)))
        .exceptionally(
            problem -> {
              // An edit overtook the question: the next one is on its way.
              return null;
            });
    return Status.OK_STATUS;
  }

  private void show(OpenStatute asked, int version, SemanticTokens answer) {
    boolean shown =
        viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed();
    if (asked == statute && asked.version() == version && answer != null && shown) {
      tokens = unpacked(answer, asked.document());
      ((ITextViewerExtension2) viewer).invalidateTextPresentation(0, asked.document().getLength());
    }
  }

  private static List<Token> unpacked(SemanticTokens answer, IDocument document) {
    SemanticTokensLegend legend = ZanPlugin.server().legend();
    List<Integer> data = answer.getData();
    List<Token> tokens = new ArrayList<>(data.size() / 5);
    int line = 0;
    int column = 0;
    try {
      for (int i = 0; i + 4 < data.size(); i += 5) {
        column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
        line += data.get(i);
        int offset = Places.offset(document, new Position(line, column));
        String type = legend.getTokenTypes().get(data.get(i + 3));
        tokens.add(new Token(offset, data.get(i + 2), type, (data.get(i + 4) & 1) != 0));
      }
    } catch (BadLocationException newer) {
      return List.of();
    }
    return tokens;
  }

  /** The colours move with their words until the server has seen the edit. */
  private void edited(DocumentEvent event) {
    int inserted = event.getText() == null ? 0 : event.getText().length();
    int shift = inserted - event.getLength();
    int end = event.getOffset() + event.getLength();
    List<Token> moved = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.offset >= end) {
        moved.add(new Token(token.offset + shift, token.length, token.type, token.deprecated));
      } else if (token.offset + token.length <= event.getOffset()) {
        moved.add(token);
      }
    }
    tokens = moved;
    asking.schedule(PAUSE);
  }

  @Override
  public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean changed) {
    return new Region(event.getOffset(), event.getText() == null ? 0 : event.getText().length());
  }

  @Override
  public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
    int end = damage.getOffset() + damage.getLength();
    for (Token token : tokens) {
      if (token.offset < end && token.offset + token.length > damage.getOffset()) {
        presentation.addStyleRange(style(token));
      }
    }
  }

  private static StyleRange style(Token token) {
    ColorRegistry colours =
        PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    StyleRange style = new StyleRange();
    style.start = token.offset;
    style.length = token.length;
    style.foreground = colours.get(ZanPlugin.ID + ".colour." + token.type);
    style.fontStyle = FONTS.getOrDefault(token.type, SWT.NORMAL);
    style.strikeout = token.deprecated;
    return style;
  }
}
