package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;

/** The server's edits as changes of the workbench, which can be previewed and undone as one. */
public final class TextChanges {
  private TextChanges() {}

  /** The change that an edit is. */
  public static CompositeChange of(WorkspaceEdit edit, String name) throws CoreException {
    CompositeChange change = new CompositeChange(name);
    change.markAsSynthetic();
    for (Map.Entry<String, List<TextEdit>> entry : byFile(edit).entrySet()) {
      Optional<IFile> file = Addresses.inWorkspace(entry.getKey());
      if (file.isPresent()) {
        change.add(of(file.get(), entry.getValue()));
      }
    }
    return change;
  }

  private static Map<String, List<TextEdit>> byFile(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    if (edit.getDocumentChanges() != null) {
      edit.getDocumentChanges().stream()
          .filter(it -> it.isLeft())
          .map(it -> it.getLeft())
          .forEach(
              it ->
                  edits
                      .computeIfAbsent(it.getTextDocument().getUri(), uri -> new ArrayList<>())
                      .addAll(plain(it)));
    } else if (edit.getChanges() != null) {
      edits.putAll(edit.getChanges());
    }
    return edits;
  }

  private static List<TextEdit> plain(TextDocumentEdit edit) {
    return edit.getEdits().stream().filter(it -> it.isLeft()).map(it -> it.getLeft()).toList();
  }

  private static TextFileChange of(IFile file, List<TextEdit> edits) throws CoreException {
    IDocument open = ZanPlugin.documents().at(file.getLocation().toPath());
    IDocument text = Documents.text(file);
    TextFileChange change = new TextFileChange(file.getName(), file);
    change.setTextType("zan");
    change.setSaveMode(open != null ? TextFileChange.KEEP_SAVE_STATE : TextFileChange.FORCE_SAVE);
    change.setEdit(edit(text, edits));
    return change;
  }

  /** Edits of the protocol as one of the workbench. */
  public static MultiTextEdit edit(IDocument text, List<? extends TextEdit> edits) {
    MultiTextEdit all = new MultiTextEdit();
    try {
      for (TextEdit edit : edits) {
        IRegion region = Places.region(text, edit.getRange());
        all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
      }
    } catch (BadLocationException problem) {
      throw new IllegalArgumentException(problem);
    }
    return all;
  }

  /** Carries an edit out; whether that was possible. In the thread of the display. */
  public static boolean apply(WorkspaceEdit edit, String name) {
    try {
      CompositeChange change = of(edit, name);
      change.initializeValidationData(new NullProgressMonitor());
      PerformChangeOperation operation = new PerformChangeOperation(change);
      operation.setUndoManager(RefactoringCore.getUndoManager(), name);
      ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
      return operation.changeExecuted();
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
      return false;
    }
  }
}
