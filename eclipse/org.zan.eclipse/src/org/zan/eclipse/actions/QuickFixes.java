package org.zan.eclipse.actions;

import com.google.gson.Gson;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.server.Findings;

/** Quick fixes of findings, in the editor and in the Problems view. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
  private final Gson gson = new Gson();

  @Override
  public boolean hasResolutions(IMarker marker) {
    // Whether there are any, the server is asked only when somebody looks.
    return marker.getAttribute(Findings.DIAGNOSTIC, null) != null;
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    String json = marker.getAttribute(Findings.DIAGNOSTIC, null);
    if (json == null || marker.getResource().getLocation() == null) {
      return new IMarkerResolution[0];
    }
    Diagnostic finding = gson.fromJson(json, Diagnostic.class);
    String uri = Addresses.of(marker.getResource().getLocation().toPath());
    return Actions.at(uri, finding.getRange(), List.of(finding), List.of(CodeActionKind.QuickFix))
        .stream()
        .map(Fix::new)
        .toArray(IMarkerResolution[]::new);
  }

  private record Fix(CodeAction action) implements IMarkerResolution {
    @Override
    public String getLabel() {
      return action.getTitle();
    }

    @Override
    public void run(IMarker marker) {
      Actions.perform(action);
    }
  }
}
