package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;
import org.zan.workspace.Progress.Phase;

/** Reading does not wait for the client to agree to be shown how far it has come. */
class IndexingProgressTest {
  private final List<String> told = new ArrayList<>();
  private final CompletableFuture<Void> agreed = new CompletableFuture<>();
  private final IndexingProgress progress = progress();

  @Test
  void aClientThatAgreesSeesHowFarItHasCome() {
    progress.begin();
    agreed.complete(null);
    progress.at(Phase.READ, 1, 2);
    progress.end();
    assertEquals(List.of("begin", "report", "end"), told);
  }

  @Test
  void aClientThatAgreesLateSeesTheRest() {
    progress.begin();
    progress.at(Phase.READ, 1, 4);
    agreed.complete(null);
    progress.at(Phase.READ, 2, 4);
    progress.end();
    assertEquals(List.of("begin", "report", "end"), told);
  }

  @Test
  void aClientThatAgreesWhenAllIsOverSeesTheEnd() {
    progress.begin();
    progress.at(Phase.READ, 1, 2);
    progress.end();
    assertEquals(List.of(), told);
    agreed.complete(null);
    assertEquals(List.of("begin", "end"), told);
  }

  @Test
  void aClientThatRefusesSeesNothing() {
    progress.begin();
    agreed.completeExceptionally(new UnsupportedOperationException());
    progress.at(Phase.READ, 1, 2);
    progress.end();
    assertEquals(List.of(), told);
  }

  private IndexingProgress progress() {
    Context context = new Context();
    InitializeParams params = new InitializeParams();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    var capabilities = new org.eclipse.lsp4j.ClientCapabilities();
    capabilities.setWindow(window);
    params.setCapabilities(capabilities);
    context.settings(Settings.of(params));
    context.client(new Client());
    return new IndexingProgress(context, "book");
  }

  private final class Client implements LanguageClient {
    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
      return agreed;
    }

    @Override
    public void notifyProgress(ProgressParams params) {
      told.add(params.getValue().getLeft().getKind().toString().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
