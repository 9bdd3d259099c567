package org.zan.eclipse.project;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.zan.eclipse.ZanPlugin;

/** Makes a project one that <i>Build</i> and <i>Clean</i> know what to do with. */
public final class BookNature implements IProjectNature {
  /** As project files name it. */
  public static final String ID = ZanPlugin.ID + ".nature";

  private IProject project;

  /** Gives a project the nature, if it has not got it. */
  public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
    if (!project.hasNature(ID)) {
      IProjectDescription description = project.getDescription();
      String[] natures = description.getNatureIds();
      description.setNatureIds(
          Stream.concat(Arrays.stream(natures), Stream.of(ID)).toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    ICommand command = description.newCommand();
    command.setBuilderName(BookBuilder.ID);
    build(description, Stream.concat(others(description), Stream.of(command)));
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    build(description, others(description));
  }

  /** What builds the project beside Zan. */
  private static Stream<ICommand> others(IProjectDescription description) {
    return Arrays.stream(description.getBuildSpec())
        .filter(it -> !it.getBuilderName().equals(BookBuilder.ID));
  }

  private void build(IProjectDescription description, Stream<ICommand> commands)
      throws CoreException {
    description.setBuildSpec(commands.toArray(ICommand[]::new));
    project.setDescription(description, null);
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
