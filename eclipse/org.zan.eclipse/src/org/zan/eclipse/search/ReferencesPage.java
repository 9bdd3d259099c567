package org.zan.eclipse.search;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.text.Editors;

/** References in the Search view: below each statute the lines, with the provision they are in. */
public final class ReferencesPage extends AbstractTextSearchViewPage {
  /** Made by the Search view. */
  public ReferencesPage() {
    super(FLAG_LAYOUT_TREE);
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Tree());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    viewer.setAutoExpandLevel(2);
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    throw new IllegalStateException("there is a tree only");
  }

  @Override
  protected void elementsChanged(Object[] objects) {
    TreeViewer viewer = (TreeViewer) getViewer();
    viewer.refresh();
    viewer.expandToLevel(2);
  }

  @Override
  protected void clear() {
    getViewer().refresh();
  }

  @Override
  public int getDisplayedMatchCount(Object element) {
    return element instanceof IFile ? 0 : super.getDisplayedMatchCount(element);
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate) {
    Citing citing = (Citing) match.getElement();
    String uri = Addresses.of(citing.file().getLocation().toPath());
    try {
      Editors.show(uri, offset, length);
    } catch (BadLocationException newer) {
      Editors.show(new Location(uri, Editors.line(citing.line())));
    }
  }

  private final class Tree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return Arrays.stream(((References) input).getElements())
          .map(it -> ((Citing) it).file())
          .distinct()
          .sorted(Comparator.comparing(it -> it.getFullPath().toString()))
          .toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof IFile file && getInput() != null
          ? Arrays.stream(getInput().getElements())
              .map(Citing.class::cast)
              .filter(it -> it.file().equals(file))
              .sorted(Comparator.comparingInt(Citing::line))
              .toArray()
          : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return element instanceof Citing citing ? citing.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof IFile;
    }
  }

  private final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      if (element instanceof IFile file) {
        int lines =
            ((Tree) ((TreeViewer) getViewer()).getContentProvider()).getChildren(file).length;
        return new StyledString(file.getName())
            .append(" - " + file.getParent().getFullPath(), StyledString.QUALIFIER_STYLER)
            .append(" (" + lines + ")", StyledString.COUNTER_STYLER);
      }
      Citing citing = (Citing) element;
      StyledString shown = new StyledString();
      if (!citing.provision().isEmpty()) {
        shown.append(citing.provision() + ": ", StyledString.QUALIFIER_STYLER);
      }
      return shown.append(citing.text());
    }

    @Override
    public Image getImage(Object element) {
      return ZanPlugin.icon(element instanceof IFile ? "statute" : "references");
    }
  }
}
