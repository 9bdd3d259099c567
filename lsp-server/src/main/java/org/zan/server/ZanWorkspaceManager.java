package org.zan.server;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/** Xtext's workspace, which also holds files that lie in none of the client's folders. */
class ZanWorkspaceManager extends WorkspaceManager {

  @Override
  public void initialize(
      URI root, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancel) {
    if (root == null) {
      initialize(List.of(), issues, cancel);
    } else {
      super.initialize(root, issues, cancel);
    }
  }

  @Override
  protected void setWorkspaceConfig(IWorkspaceConfig config) {
    ((WorkspaceConfig) config).addProject(new LooseFiles(config));
    super.setWorkspaceConfig(config);
  }

  @Override
  protected IProjectConfig getProjectConfig(URI uri) {
    IProjectConfig project = super.getProjectConfig(uri);
    return project != null ? project : getWorkspaceConfig().findProjectByName(LooseFiles.NAME);
  }
}
