package org.zan.eclipse.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.law.Drafter;
import org.zan.eclipse.law.FieldsPage;
import org.zan.eclipse.law.Recording;
import org.zan.eclipse.perspective.Perspective;
import org.zan.eclipse.project.BookNature;
import org.zan.eclipse.server.CommandLine;

/** Begins a statute book: a project whose history Git keeps. */
public final class NewBookWizard extends Wizard implements INewWizard {
  private final Page page = new Page();
  private List<LegalOrder> orders = List.of();
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    setWindowTitle(Words.newBook);
    setNeedsProgressMonitor(true);
    try {
      orders = LegalOrder.all();
    } catch (IOException problem) {
      ZanPlugin.log(problem);
    }
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IProject project = page.project();
    try {
      if (!project.exists()) {
        project.create(null);
        project.open(null);
      }
      Path folder = project.getLocation().toPath();
      // A statute book has a history of its own, also where the workspace lies in another
      // repository.
      CommandLine.git(folder, "init", "-q", "-b", "main");
      String languages = page.value("languages").replaceAll("[ ,]+", ",");
      String said =
          Recording.run(
              getContainer(),
              getShell(),
              folder,
              List.of(
                  "init",
                  ".",
                  "--jurisdiction=" + page.value("order"),
                  "--languages=" + languages,
                  "--ci=none"));
      if (said == null) {
        project.delete(true, true, null);
        return false;
      }
      BookNature.add(project, null);
      recordGround(folder);
      Texts.open(folder, said);
      workbench.showPerspective(Perspective.ID, workbench.getActiveWorkbenchWindow());
      return true;
    } catch (CoreException | IOException problem) {
      page.setErrorMessage(problem.getMessage());
      return false;
    }
  }

  /** The first commit: what the statute book begins with. */
  private void recordGround(Path folder) throws IOException {
    Drafter drafter = new Drafter(folder);
    drafter.is(page.value("name"), page.value("email"));
    String listed =
        CommandLine.git(folder, "ls-files", "--others", "--exclude-standard", "-z").said();
    List<Path> files =
        Arrays.stream(listed.split("\0"))
            .filter(it -> !it.isEmpty() && !it.equals(".project") && !it.startsWith(".zan/"))
            .map(folder::resolve)
            .toList();
    String wrong = drafter.record(files, Words.begin);
    if (!wrong.isEmpty()) {
      throw new IOException(wrong);
    }
  }

  /** Its name, whose law it is, and who drafts. */
  private final class Page extends FieldsPage {
    Page() {
      super("book", Words.newBook, Words.newBookLead);
    }

    @Override
    protected void ask() {
      require("project");
      text("project", Words.projectName, "", "");
      choice(
          "order",
          Words.legalOrder,
          orders.stream().map(LegalOrder::label).toList(),
          orders.stream().map(LegalOrder::code).toList());
      require("languages");
      text("languages", Words.languages, Words.languagesHint, "");
      languages();
      if (!new Drafter(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()).isKnown()) {
        require("name");
        text("name", Words.name, Words.nameHint, "");
        require("email");
        text("email", Words.email, Words.nameHint, "");
      }
    }

    @Override
    protected void changed(String name) {
      if (name.equals("order")) {
        languages();
      }
    }

    /** Those of the legal order, until somebody writes others. */
    private void languages() {
      orders.stream()
          .filter(it -> it.code().equals(value("order")))
          .findAny()
          .ifPresent(it -> type("languages", it.languages()));
    }

    IProject project() {
      return ResourcesPlugin.getWorkspace().getRoot().getProject(value("project"));
    }

    @Override
    protected boolean isComplete() {
      boolean complete = super.isComplete();
      if (value("project").isEmpty()) {
        return false;
      }
      // Said at once, also where something else is not typed yet.
      var name = ResourcesPlugin.getWorkspace().validateName(value("project"), IResource.PROJECT);
      if (!name.isOK() || project().exists()) {
        setErrorMessage(name.isOK() ? Words.taken : name.getMessage());
        return false;
      }
      return complete;
    }
  }
}
