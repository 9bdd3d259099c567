package org.zan.eclipse.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.TextChanges;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteClient;

/** What the server says to the workbench. */
final class Client implements StatuteClient {
  private final Findings findings = new Findings();
  private final Progress progress;
  private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

  /** A client; who ends what takes long is told by its token. */
  Client(Consumer<String> cancel) {
    progress = new Progress(cancel);
  }

  void onChanged(Consumer<Changed> listener) {
    listeners.add(listener);
  }

  void offChanged(Consumer<Changed> listener) {
    listeners.remove(listener);
  }

  @Override
  public void changed(Changed changed) {
    listeners.forEach(listener -> listener.accept(changed));
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    findings.show(params);
  }

  void showFindings() {
    findings.showAgain();
  }

  void forgetFindings() {
    findings.forget();
  }

  void shareFindings() {
    findings.shareSoon();
  }

  /** The server has ended: nothing that it was at goes on. */
  void serverEnded() {
    progress.endAll();
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    CompletableFuture<ApplyWorkspaceEditResponse> done = new CompletableFuture<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () ->
                done.complete(
                    new ApplyWorkspaceEditResponse(TextChanges.apply(params.getEdit(), "Zan"))));
    return done;
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    // Files are watched by the workspace in any case.
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.hear(params);
  }

  @Override
  public void telemetryEvent(Object event) {
    // The server sends none.
  }

  @Override
  public void showMessage(MessageParams message) {
    if (message.getType() == MessageType.Error) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(() -> MessageDialog.openError(null, "Zan", message.getMessage()));
    } else {
      logMessage(message);
    }
  }

  /** What the server offers is a button each; to close the window is to want nothing. */
  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    List<MessageActionItem> offered = request.getActions();
    if (offered == null || offered.isEmpty()) {
      showMessage(request);
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<MessageActionItem> chosen = new CompletableFuture<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              String[] buttons =
                  Stream.concat(
                          offered.stream().map(MessageActionItem::getTitle),
                          Stream.of(IDialogConstants.CLOSE_LABEL))
                      .toArray(String[]::new);
              int pressed =
                  MessageDialog.open(
                      MessageDialog.INFORMATION,
                      null,
                      "Zan",
                      request.getMessage(),
                      SWT.NONE,
                      buttons);
              boolean taken = pressed >= 0 && pressed < offered.size();
              chosen.complete(taken ? offered.get(pressed) : null);
            });
    return chosen;
  }

  @Override
  public void logMessage(MessageParams message) {
    ILog.of(ZanPlugin.class).info(message.getMessage());
  }
}
