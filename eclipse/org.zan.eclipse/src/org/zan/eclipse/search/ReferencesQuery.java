package org.zan.eclipse.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.text.Documents;
import org.zan.eclipse.text.Places;
import org.zan.eclipse.text.Structure;

/** Looks for who speaks of a provision or a term. */
public final class ReferencesQuery implements ISearchQuery {
  private static final int SECONDS = 60;

  private final String name;
  private final Supplier<List<? extends Location>> places;
  private final References result = new References(this);

  /**
   * Shows places that are known already, or are asked for when the query runs.
   *
   * @param name what they speak of
   * @param places the places
   */
  public ReferencesQuery(String name, Supplier<List<? extends Location>> places) {
    this.name = name;
    this.places = places;
  }

  /** Asks for the references to what stands at a place. */
  static ReferencesQuery at(String name, ReferenceParams place) {
    return new ReferencesQuery(
        name,
        () ->
            ZanPlugin.server()
                .<List<? extends Location>>answer(
                    server -> server.getTextDocumentService().references(place).thenApply(it -> it),
                    SECONDS,
                    List.of()));
  }

  String name() {
    return name;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    Map<String, List<Range>> byFile = new LinkedHashMap<>();
    for (Location place : places.get()) {
      byFile.computeIfAbsent(place.getUri(), uri -> new ArrayList<>()).add(place.getRange());
    }
    for (Map.Entry<String, List<Range>> entry : byFile.entrySet()) {
      Optional<IFile> file = Addresses.inWorkspace(entry.getKey());
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      if (file.isPresent()) {
        add(file.get(), entry.getKey(), entry.getValue());
      }
    }
    return Status.OK_STATUS;
  }

  private void add(IFile file, String uri, List<Range> ranges) {
    try {
      IDocument text = Documents.text(file);
      List<DocumentSymbol> structure = Structure.of(uri);
      for (Range range : ranges) {
        IRegion region = Places.region(text, range);
        int line = range.getStart().getLine();
        IRegion whole = text.getLineInformation(line);
        String words = text.get(whole.getOffset(), whole.getLength()).strip();
        DocumentSymbol around = Structure.heading(structure, line);
        Citing citing = new Citing(file, line, around == null ? "" : around.getName(), words);
        result.addMatch(new Match(citing, region.getOffset(), region.getLength()));
      }
    } catch (CoreException | BadLocationException problem) {
      ZanPlugin.log(problem);
    }
  }

  @Override
  public String getLabel() {
    return Messages.references;
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public References getSearchResult() {
    return result;
  }
}
