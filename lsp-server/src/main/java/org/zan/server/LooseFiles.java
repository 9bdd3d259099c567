package org.zan.server;

import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * The project of files that were opened on their own. It has no folder, so nothing is searched for
 * at the start.
 */
record LooseFiles(IWorkspaceConfig workspace) implements IProjectConfig {
  static final String NAME = "loose files";

  private static final URI NOWHERE = URI.createURI("zan:/loose/");

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public URI getPath() {
    return NOWHERE;
  }

  @Override
  public Set<? extends ISourceFolder> getSourceFolders() {
    return Set.of();
  }

  @Override
  public ISourceFolder findSourceFolderContaining(URI member) {
    return null;
  }

  @Override
  public IWorkspaceConfig getWorkspaceConfig() {
    return workspace;
  }
}
