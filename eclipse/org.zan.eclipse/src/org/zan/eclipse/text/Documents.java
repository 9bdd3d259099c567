package org.zan.eclipse.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.server.Connection;

/**
 * The statutes that are open. A file that two editors show has one buffer, so buffers are what the
 * server is told of.
 */
public final class Documents implements IFileBufferListener {
  private final Connection connection;
  private final Map<Path, OpenStatute> open = new ConcurrentHashMap<>();

  /** The statutes that will be open. */
  public Documents(Connection connection) {
    this.connection = connection;
    FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
  }

  /** Looks at buffers no more. */
  public void dispose() {
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
  }

  /** The open statute with this text; null where it is none. */
  public OpenStatute of(IDocument document) {
    return open.values().stream().filter(it -> it.document() == document).findAny().orElse(null);
  }

  /** The text of a file as it is open; null where it is not. */
  public IDocument at(Path file) {
    OpenStatute statute = open.get(file);
    return statute == null ? null : statute.document();
  }

  /** The text of a file: as it is open, else as it is saved. */
  public static IDocument text(IFile file) throws CoreException {
    IDocument open = ZanPlugin.documents().at(file.getLocation().toPath());
    return open != null ? open : new Document(file.readString());
  }

  /** All that are open, as they are. In the thread of the display. */
  public List<TextDocumentItem> texts() {
    return open.values().stream().map(OpenStatute::item).toList();
  }

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    Path file = file(buffer);
    if (file != null && buffer instanceof ITextFileBuffer text) {
      open.computeIfAbsent(file, it -> opened(it, text.getDocument()));
      connection.othersAreOpen();
    }
  }

  private OpenStatute opened(Path file, IDocument document) {
    OpenStatute statute = new OpenStatute(connection, Addresses.of(file), document);
    statute.open();
    return statute;
  }

  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    Path file = file(buffer);
    OpenStatute statute = file == null ? null : open.remove(file);
    if (statute != null) {
      statute.close();
      connection.tell(
          server ->
              server
                  .getTextDocumentService()
                  .didClose(new DidCloseTextDocumentParams(statute.id())));
      connection.othersAreOpen();
    }
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    Path file = dirty ? null : file(buffer);
    OpenStatute statute = file == null ? null : open.get(file);
    if (statute != null) {
      connection.tell(
          server ->
              server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(statute.id())));
    }
  }

  /** The file of a buffer, if it is a statute on this machine. */
  private static Path file(IFileBuffer buffer) {
    IFileStore store = buffer.getFileStore();
    if (store == null || !store.getName().endsWith(".zan")) {
      return null;
    }
    try {
      return store.toLocalFile(EFS.NONE, null) == null
          ? null
          : store.toLocalFile(EFS.NONE, null).toPath();
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
      return null;
    }
  }

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}
}
