package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.project.BookBuilder;
import org.zan.eclipse.project.BookNature;
import org.zan.eclipse.project.Recogniser;
import org.zan.eclipse.server.Findings;

/** A statute book as a project: converted, recognised, cleaned and built. */
class ProjectTest {
  /** So many that reading them takes a while. */
  private static final int MANY = 1000;

  private static final String LONG = "\nWords that say nothing.\n".repeat(300);

  private Desk desk;
  private IProject project;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject(desk.name());
    desk.isRead();
  }

  @AfterEach
  void clear() throws CoreException {
    desk.close();
  }

  @Test
  void a_project_is_converted_by_its_menu() throws Exception {
    assertFalse(project.hasNature(BookNature.ID));
    convert(project);
    Desk.until("it has the nature", () -> has(project));
    assertEquals(List.of(BookBuilder.ID), builders());
  }

  @Test
  void what_is_cleaned_away_is_found_again_though_nothing_is_open() throws Exception {
    BookNature.add(project, null);
    IMarker[] before = project.findMarkers(Findings.MARKER, true, 2);
    assertEquals(1, before.length);
    clean();
    assertEquals(List.of(), desk.problems("decree.zan"));
    build();
    desk.isRead();
    IMarker[] after = project.findMarkers(Findings.MARKER, true, 2);
    assertEquals(1, after.length);
    assertFalse(before[0].getId() == after[0].getId(), "it was found anew");
  }

  @Test
  void while_a_statute_book_is_read_the_progress_view_says_so() throws Exception {
    Set<String> begun = ConcurrentHashMap.newKeySet();
    Set<String> ended = ConcurrentHashMap.newKeySet();
    JobChangeAdapter seen =
        new JobChangeAdapter() {
          @Override
          public void running(IJobChangeEvent event) {
            begun.add(event.getJob().getName());
          }

          @Override
          public void done(IJobChangeEvent event) {
            ended.add(event.getJob().getName());
          }
        };
    Job.getJobManager().addJobChangeListener(seen);
    try (Desk other = new Desk()) {
      other.isRead();
      String said = "Zan: " + other.name();
      Desk.until(
          () -> said + " began in " + begun + " and ended in " + ended,
          () -> begun.contains(said) && ended.contains(said));
    } finally {
      Job.getJobManager().removeJobChangeListener(seen);
    }
  }

  @Test
  void reading_that_somebody_ends_can_be_taken_up_again() throws Exception {
    Path folder = Files.createTempDirectory("large");
    Files.writeString(folder.resolve("repository.zan"), "@repository l\n@jurisdiction kz\n");
    for (int i = 1; i <= MANY; i++) {
      Files.writeString(
          folder.resolve("act" + i + ".zan"),
          Desk.DECREE.replace("/77", "/" + i).replace("@alias decree\n", "") + LONG);
    }
    JobChangeAdapter ends =
        new JobChangeAdapter() {
          @Override
          public void running(IJobChangeEvent event) {
            if (event.getJob().getName().equals("Zan: " + folder.getFileName())) {
              Job.getJobManager().removeJobChangeListener(this);
              event.getJob().cancel();
            }
          }
        };
    Job.getJobManager().addJobChangeListener(ends);
    IProject large =
        ResourcesPlugin.getWorkspace().getRoot().getProject(folder.getFileName().toString());
    try {
      Desk.soon("Zan", shell -> Desk.press(shell, "Read the statute book"));
      var description = ResourcesPlugin.getWorkspace().newProjectDescription(large.getName());
      description.setLocation(IPath.fromPath(folder));
      large.create(description, null);
      large.open(null);
      IResource last = large.getFile("act" + MANY + ".zan");
      Desk.until("it is read", () -> has(last));
    } finally {
      large.delete(true, true, null);
    }
  }

  private static boolean has(IResource file) {
    try {
      return file.findMarkers(Findings.MARKER, true, 0).length > 0;
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void without_its_nature_a_project_is_built_by_others_alone() throws Exception {
    BookNature.add(project, null);
    var description = project.getDescription();
    description.setNatureIds(new String[0]);
    project.setDescription(description, null);
    assertEquals(List.of(), builders());
  }

  @Test
  void a_statute_book_in_a_folder_that_is_imported_is_recognised() throws Exception {
    Path root = Files.createTempDirectory("import");
    Path book = Files.createDirectories(root.resolve("law/book"));
    Files.createDirectories(root.resolve(".hidden"));
    for (String name :
        List.of("law/book/repository.zan", ".hidden/repository.zan", "law/act.zan")) {
      Files.writeString(root.resolve(name), "@repository book\n");
    }
    Recogniser recogniser = new Recogniser();
    IProgressMonitor monitor = new NullProgressMonitor();
    assertEquals(
        Set.of(book.toFile()), recogniser.findConfigurableLocations(root.toFile(), monitor));
    assertTrue(recogniser.shouldBeAnEclipseProject(project, monitor));
    recogniser.configure(project, Set.of(), monitor);
    assertTrue(project.hasNature(BookNature.ID));
  }

  private List<String> builders() throws CoreException {
    return Stream.of(project.getDescription().getBuildSpec())
        .map(ICommand::getBuilderName)
        .toList();
  }

  private static boolean has(IProject project) {
    try {
      return project.hasNature(BookNature.ID);
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  private void clean() throws CoreException {
    ResourcesPlugin.getWorkspace()
        .run(m -> project.build(IncrementalProjectBuilder.CLEAN_BUILD, m), null);
  }

  /** As the workbench does it: beside the thread of the display. */
  private void build() throws Exception {
    Job job =
        Job.create(
            "build", (ICoreRunnable) m -> project.build(IncrementalProjectBuilder.FULL_BUILD, m));
    job.schedule();
    Desk.until("it is built", () -> job.getResult() != null);
    assertTrue(job.getResult().isOK(), String.valueOf(job.getResult()));
  }

  /** As the menu of a project that is selected does. */
  private static void convert(IProject project) throws Exception {
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    IEvaluationContext context = handlers.createContextSnapshot(false);
    context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(project));
    var command =
        PlatformUI.getWorkbench()
            .getService(ICommandService.class)
            .getCommand("org.zan.eclipse.convert");
    assertTrue(command.isDefined());
    handlers.executeCommandInContext(new ParameterizedCommand(command, null), null, context);
  }
}
