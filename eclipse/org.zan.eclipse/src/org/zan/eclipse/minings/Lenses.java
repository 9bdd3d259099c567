package org.zan.eclipse.minings;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.events.MouseEvent;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.search.ReferencesQuery;
import org.zan.eclipse.text.OpenStatute;

/** Above headings: how often a provision is cited, and which acts amended it. */
public final class Lenses extends Minings {
  @Override
  String setting() {
    return Settings.LENSES;
  }

  @Override
  CompletableFuture<List<ICodeMining>> minings(OpenStatute statute) {
    return ZanPlugin.server()
        .<List<? extends CodeLens>>ask(
            server ->
                server
                    .getTextDocumentService()
                    .codeLens(new CodeLensParams(statute.id()))
                    .thenApply(it -> it))
        .thenApply(
            lenses -> {
              List<ICodeMining> minings = new ArrayList<>();
              for (CodeLens lens : lenses) {
                try {
                  minings.add(new Lens(statute.document(), lens));
                } catch (BadLocationException newer) {
                  // Of a text that is no more.
                }
              }
              return minings;
            });
  }

  /** Its places are asked for only when the heading is in view. */
  private final class Lens extends LineHeaderCodeMining {
    private final CodeLens lens;
    private final String heading;
    private volatile Command command;

    Lens(IDocument document, CodeLens lens) throws BadLocationException {
      super(lens.getRange().getStart().getLine(), document, Lenses.this);
      this.lens = lens;
      IRegion line = document.getLineInformation(lens.getRange().getStart().getLine());
      heading =
          document.get(line.getOffset(), line.getLength()).replaceFirst("^#+\\s*", "").strip();
    }

    @Override
    protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
      return ZanPlugin.server()
          .ask(server -> server.getTextDocumentService().resolveCodeLens(lens))
          .thenAccept(
              whole -> {
                command = whole.getCommand();
                setLabel(command.getTitle());
              })
          .exceptionally(overtaken -> null);
    }

    @Override
    public Consumer<MouseEvent> getAction() {
      return event -> {
        if (command != null) {
          NewSearchUI.runQueryInBackground(new ReferencesQuery(heading, () -> places(command)));
        }
      };
    }
  }

  /** The third argument of the command that the server gives to a lens. */
  private static List<Location> places(Command command) {
    Gson gson = new Gson();
    return command.getArguments() == null || command.getArguments().size() < 3
        ? List.of()
        : List.of(gson.fromJson((JsonElement) command.getArguments().get(2), Location[].class));
  }
}
