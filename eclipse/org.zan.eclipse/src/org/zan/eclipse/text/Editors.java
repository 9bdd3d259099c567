package org.zan.eclipse.text;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;

/** Editors of the workbench, and places in them. */
public final class Editors {
  private Editors() {}

  /** Opens a file and selects a place in it. */
  public static void show(Location place) {
    try {
      IEditorPart part = open(place.getUri());
      ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
      if (editor != null) {
        IRegion region = Places.region(document(editor), place.getRange());
        editor.selectAndReveal(region.getOffset(), region.getLength());
      }
    } catch (PartInitException | BadLocationException problem) {
      ZanPlugin.log(problem);
    }
  }

  /** Opens a file and selects a stretch of it. */
  public static void show(String address, int offset, int length) throws BadLocationException {
    try {
      IEditorPart part = open(address);
      ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
      if (editor != null) {
        if (offset + length > document(editor).getLength()) {
          throw new BadLocationException();
        }
        editor.selectAndReveal(offset, length);
      }
    } catch (PartInitException problem) {
      ZanPlugin.log(problem);
    }
  }

  /** The start of a line. */
  public static Range line(int number) {
    return new Range(new Position(number, 0), new Position(number, 0));
  }

  private static IEditorPart open(String address) throws PartInitException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    Optional<IFile> file = Addresses.inWorkspace(address);
    if (file.isPresent()) {
      return IDE.openEditor(page, file.get());
    }
    Optional<Path> elsewhere = Addresses.file(address);
    return elsewhere.isEmpty()
        ? null
        : IDE.openEditorOnFileStore(
            page, EFS.getLocalFileSystem().getStore(elsewhere.get().toUri()));
  }

  /** The text of an editor. */
  public static IDocument document(ITextEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  /** The statute that an editor shows; null where it shows something else. */
  public static OpenStatute statute(ITextEditor editor) {
    IDocument document =
        editor == null || editor.getDocumentProvider() == null ? null : document(editor);
    return document == null ? null : ZanPlugin.documents().of(document);
  }
}
