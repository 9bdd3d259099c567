package org.zan.eclipse.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.book.Node;
import org.zan.eclipse.server.Addresses;
import org.zan.server.protocol.BookParams;
import org.zan.server.protocol.BookTree;

/** Which statute book, and which bill of it, a command means. */
public final class Books {
  private static final int SECONDS = 20;

  /** A bill and the folder of its statute book. */
  record Found(Path folder, BookTree.Bill bill) {
    @Override
    public String toString() {
      return bill.title() + "  " + bill.bill();
    }
  }

  private Books() {}

  /** The projects that are statute books. */
  public static List<IProject> all() {
    return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(it -> it.isOpen() && it.getFile("repository.zan").exists())
        .filter(it -> it.getLocation() != null)
        .toList();
  }

  /** The statute book of what is selected or open, the only one, or the one that is chosen. */
  static Optional<Path> meant(Shell shell, ISelection selection, IEditorPart editor) {
    List<IProject> all = all();
    Optional<IProject> here =
        Stream.of(resource(selection), resource(editor))
            .flatMap(Optional::stream)
            .map(IResource::getProject)
            .filter(all::contains)
            .findFirst();
    if (here.isPresent() || all.size() == 1) {
      return Optional.of(here.orElseGet(() -> all.get(0)).getLocation().toPath());
    }
    if (all.isEmpty()) {
      MessageDialog.openInformation(shell, "Zan", Words.noBook);
      return Optional.empty();
    }
    return chosen(shell, Words.whichBook, all).map(it -> it.getLocation().toPath());
  }

  private static Optional<IResource> resource(ISelection selection) {
    return selection instanceof IStructuredSelection structured
        ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class))
        : Optional.empty();
  }

  private static Optional<IResource> resource(IEditorPart editor) {
    return editor == null
        ? Optional.empty()
        : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class));
  }

  /** The bill that is selected or open, else the one that is chosen. */
  static Optional<Found> bill(Shell shell, ISelection selection, IEditorPart editor) {
    List<Found> all = bills();
    Optional<Found> meant =
        Stream.of(selected(selection), resource(editor))
            .flatMap(Optional::stream)
            .map(IResource::getLocation)
            .flatMap(place -> all.stream().filter(it -> has(it, place.toPath())))
            .findFirst();
    if (meant.isPresent()) {
      return meant;
    }
    if (all.isEmpty()) {
      MessageDialog.openInformation(shell, "Zan", Words.noBill);
      return Optional.empty();
    }
    return chosen(shell, Words.whichBill, all);
  }

  /** The bills of all statute books. */
  static List<Found> bills() {
    List<BookTree> none = List.of();
    return ZanPlugin.server()
        .answer(server -> server.getZan().book(new BookParams(null, null)), SECONDS, none)
        .stream()
        .flatMap(
            book ->
                Addresses.file(book.uri()).stream()
                    .flatMap(it -> book.bills().stream().map(bill -> new Found(it, bill))))
        .toList();
  }

  private static Optional<IResource> selected(ISelection selection) {
    boolean other =
        selection instanceof IStructuredSelection structured
            && structured.getFirstElement() instanceof Node node
            && !node.isBill();
    return other ? Optional.empty() : resource(selection);
  }

  private static boolean has(Found found, Path file) {
    return found.bill().versions().stream()
        .anyMatch(it -> Addresses.file(it.uri()).filter(file::equals).isPresent());
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<T> chosen(Shell shell, String title, List<T> all) {
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider());
    dialog.setTitle(title);
    dialog.setMessage(title);
    dialog.setElements(all.toArray());
    return dialog.open() == Window.OK ? Optional.of((T) dialog.getFirstResult()) : Optional.empty();
  }
}
