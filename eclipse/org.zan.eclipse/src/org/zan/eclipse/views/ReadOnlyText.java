package org.zan.eclipse.views;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.zan.eclipse.ZanPlugin;

/**
 * A text of the law that nobody can write in, for an editor.
 *
 * @param name what the tab says
 * @param text the text
 */
public record ReadOnlyText(String name, String text)
    implements IStorageEditorInput, IEncodedStorage {
  @Override
  public IEncodedStorage getStorage() {
    return this;
  }

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String getCharset() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public IPath getFullPath() {
    return null;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.createFromImage(ZanPlugin.icon("statute"));
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return null;
  }
}
