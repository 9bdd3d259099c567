package org.zan.eclipse.search;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/** Who speaks of a provision or a term, in all statutes. */
public final class References extends AbstractTextSearchResult
    implements IFileMatchAdapter, IEditorMatchAdapter {
  private final ReferencesQuery query;

  References(ReferencesQuery query) {
    this.query = query;
  }

  @Override
  public String getLabel() {
    return NLS.bind(Messages.referencesFound, query.name(), getMatchCount());
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.createFromImage(ZanPlugin.icon("references"));
  }

  @Override
  public ISearchQuery getQuery() {
    return query;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public IFile getFile(Object element) {
    return element instanceof Citing citing
        ? citing.file()
        : element instanceof IFile file ? file : null;
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return Arrays.stream(getElements())
        .filter(it -> file.equals(getFile(it)))
        .flatMap(it -> Arrays.stream(getMatches(it)))
        .toArray(Match[]::new);
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    IFile file = file(editor);
    return file == null ? new Match[0] : computeContainedMatches(result, file);
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    return getFile(match.getElement()).equals(file(editor));
  }

  private static IFile file(IEditorPart editor) {
    return editor.getEditorInput().getAdapter(IFile.class);
  }
}
