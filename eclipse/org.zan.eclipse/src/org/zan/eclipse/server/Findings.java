package org.zan.eclipse.server;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.preferences.Severity;
import org.zan.eclipse.text.Documents;
import org.zan.eclipse.text.Places;

/**
 * Findings as markers: the Problems view has those of the whole statute book, and the editor
 * underlines them.
 */
public final class Findings {
  /** The type of the markers. */
  public static final String MARKER = ZanPlugin.ID + ".finding";

  /** The rule that found it. */
  public static final String RULE = "zan.rule";

  /** The diagnostic as it came, in JSON: with it the server is asked for fixes. */
  public static final String DIAGNOSTIC = "zan.diagnostic";

  /** Longer values are not kept by the workspace. */
  private static final int LONGEST = 20_000;

  /** Settings of many rules change at once. */
  private static final int PAUSE = 50;

  private final Gson gson = new Gson();

  /** What the server said last, by the address of the file. */
  private final Map<String, PublishDiagnosticsParams> last = new ConcurrentHashMap<>();

  private final Job again =
      Job.createSystem("Zan: findings", (ICoreRunnable) monitor -> showAgain());

  Findings() {
    Settings.store().addPropertyChangeListener(this::settingChanged);
  }

  void show(PublishDiagnosticsParams params) {
    if (params.getDiagnostics().isEmpty()) {
      last.remove(params.getUri());
    } else {
      last.put(params.getUri(), params);
    }
    mark(params);
  }

  private void settingChanged(PropertyChangeEvent event) {
    if (event.getProperty().startsWith(Settings.SEVERITY)) {
      again.schedule(PAUSE);
    }
  }

  void showAgain() {
    last.values().forEach(this::mark);
  }

  private void mark(PublishDiagnosticsParams params) {
    Addresses.inWorkspace(params.getUri())
        .ifPresent(file -> new Showing(file, params.getDiagnostics()).schedule());
  }

  private final class Showing extends WorkspaceJob {
    private final IFile file;
    private final List<Diagnostic> diagnostics;

    Showing(IFile file, List<Diagnostic> diagnostics) {
      super("Zan: " + file.getName());
      this.file = file;
      this.diagnostics = diagnostics;
      // As for deleting it: else the file may go between the look at it and the markers.
      setRule(file.getWorkspace().getRuleFactory().deleteRule(file));
      setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      if (!file.exists()) {
        return Status.OK_STATUS;
      }
      file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
      if (!diagnostics.isEmpty()) {
        IDocument text = Documents.text(file);
        for (Diagnostic diagnostic : diagnostics) {
          if (wanted(diagnostic) != Severity.OFF) {
            file.createMarker(MARKER, attributes(diagnostic, text));
          }
        }
      }
      return Status.OK_STATUS;
    }
  }

  private Map<String, Object> attributes(Diagnostic diagnostic, IDocument text) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, message(diagnostic));
    attributes.put(IMarker.SEVERITY, wanted(diagnostic).marker(severity(diagnostic.getSeverity())));
    attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
    try {
      IRegion region = Places.region(text, diagnostic.getRange());
      attributes.put(IMarker.CHAR_START, region.getOffset());
      attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
    } catch (BadLocationException newer) {
      // The text is another by now; findings of that follow.
    }
    if (!rule(diagnostic).isEmpty()) {
      attributes.put(RULE, rule(diagnostic));
    }
    String json = gson.toJson(diagnostic);
    if (json.length() < LONGEST) {
      attributes.put(DIAGNOSTIC, json);
    }
    return attributes;
  }

  private static Severity wanted(Diagnostic diagnostic) {
    return Settings.severity(rule(diagnostic));
  }

  private static String rule(Diagnostic diagnostic) {
    return diagnostic.getCode() != null && diagnostic.getCode().isLeft()
        ? diagnostic.getCode().getLeft()
        : "";
  }

  private static String message(Diagnostic diagnostic) {
    return diagnostic.getMessage().isLeft()
        ? diagnostic.getMessage().getLeft()
        : diagnostic.getMessage().getRight().getValue();
  }

  private static int severity(DiagnosticSeverity severity) {
    if (severity == DiagnosticSeverity.Error) {
      return IMarker.SEVERITY_ERROR;
    }
    return severity == DiagnosticSeverity.Warning
        ? IMarker.SEVERITY_WARNING
        : IMarker.SEVERITY_INFO;
  }
}
