package org.zan.eclipse.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.zan.eclipse.law.Books;
import org.zan.eclipse.law.FieldsPage;
import org.zan.eclipse.law.Recording;

/** Begins a text in each language of a statute book, and opens the first. */
abstract class NewTextWizard extends Wizard implements INewWizard {
  private final String kind;
  private final List<IProject> books = new ArrayList<>();
  private FieldsPage page;

  NewTextWizard(String kind) {
    this.kind = kind;
  }

  /** The page that asks. */
  abstract FieldsPage page();

  /** What the command is told. */
  abstract List<String> options(FieldsPage page);

  /** The statute book of what is selected comes first. */
  @Override
  public final void init(IWorkbench workbench, IStructuredSelection selection) {
    setNeedsProgressMonitor(true);
    books.addAll(Books.all());
    IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
    if (selected != null && books.remove(selected.getProject())) {
      books.add(0, selected.getProject());
    }
  }

  @Override
  public final void addPages() {
    page = page();
    setWindowTitle(page.getTitle());
    addPage(page);
  }

  @Override
  public final boolean performFinish() {
    Path folder =
        books.stream()
            .filter(it -> it.getName().equals(page.value("book")))
            .findAny()
            .orElseThrow()
            .getLocation()
            .toPath();
    List<String> command = new ArrayList<>(List.of("new", kind));
    command.addAll(options(page));
    String said = Recording.run(getContainer(), getShell(), folder, command);
    if (said == null) {
      return false;
    }
    Texts.open(folder, said);
    return true;
  }

  /** What acts and bills both have: a statute book and a title. */
  abstract class TextPage extends FieldsPage {
    TextPage(String title, String lead) {
      super("text", title, lead);
    }

    @Override
    protected final void ask() {
      List<String> names = books.stream().map(IProject::getName).toList();
      if (!names.isEmpty()) {
        choice("book", Words.book, names, names);
      }
      require("book");
      require("title");
      text("title", Words.itsTitle, Words.titleHint, "");
      askMore();
    }

    /** Asks for what the other kind does not have. */
    abstract void askMore();

    @Override
    protected boolean isComplete() {
      boolean complete = super.isComplete();
      if (books.isEmpty()) {
        setErrorMessage(Words.noBook);
      }
      return complete;
    }
  }
}
