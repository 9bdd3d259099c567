package org.zan.eclipse.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.text.Places;

/** Behind citations: the heading of what is cited; behind instructions, when they take effect. */
public final class Hints extends Minings {
  @Override
  String setting() {
    return Settings.HINTS;
  }

  @Override
  CompletableFuture<List<ICodeMining>> minings(OpenStatute statute) {
    Range whole =
        new Range(
            new org.eclipse.lsp4j.Position(0, 0),
            new org.eclipse.lsp4j.Position(statute.document().getNumberOfLines(), 0));
    return ZanPlugin.server()
        .ask(
            server ->
                server.getTextDocumentService().inlayHint(new InlayHintParams(statute.id(), whole)))
        .thenApply(
            hints -> {
              List<ICodeMining> minings = new ArrayList<>();
              for (InlayHint hint : hints) {
                try {
                  minings.add(mining(statute.document(), hint));
                } catch (BadLocationException newer) {
                  // Of a text that is no more.
                }
              }
              return minings;
            });
  }

  /** At the end of a line there is no character that could make room for it. */
  private ICodeMining mining(IDocument document, InlayHint hint) throws BadLocationException {
    int offset = Places.offset(document, hint.getPosition());
    int line = hint.getPosition().getLine();
    int end = document.getLineOffset(line) + document.getLineInformation(line).getLength();
    return offset >= end
        ? new AtEnd(document, line, text(hint))
        : new Within(new Position(offset, 1), text(hint));
  }

  private static String text(InlayHint hint) {
    String text =
        hint.getLabel().isLeft()
            ? hint.getLabel().getLeft()
            : hint.getLabel().getRight().stream()
                .map(InlayHintLabelPart::getValue)
                .collect(Collectors.joining());
    return " " + text;
  }

  private final class Within extends LineContentCodeMining {
    Within(Position position, String text) {
      super(position, Hints.this);
      setLabel(text);
    }
  }

  private final class AtEnd extends LineEndCodeMining {
    AtEnd(IDocument document, int line, String text) throws BadLocationException {
      super(document, line, Hints.this);
      setLabel(text);
    }
  }
}
