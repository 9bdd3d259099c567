package org.zan.eclipse.views;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;

/** Two texts of the law side by side, in Eclipse's own compare editor; nobody can write in them. */
public class Comparison extends CompareEditorInput {
  private final String key;
  private final Pair pair;

  /**
   * A side of it.
   *
   * @param label what stands above it
   * @param text the text
   */
  public record Side(String label, String text) {}

  /**
   * Prepares it; {@link org.eclipse.compare.CompareUI} opens it.
   *
   * @param key what is compared: of one thing one editor is open
   * @param title what the tab says
   */
  public Comparison(String key, String title, Side left, Side right) {
    super(configuration(left, right));
    this.key = key;
    this.pair = new Pair(left.text(), right.text());
    setTitle(title);
  }

  private static CompareConfiguration configuration(Side left, Side right) {
    CompareConfiguration configuration = new CompareConfiguration();
    configuration.setLeftEditable(false);
    configuration.setRightEditable(false);
    configuration.setLeftLabel(left.label());
    configuration.setRightLabel(right.label());
    return configuration;
  }

  @Override
  protected Object prepareInput(IProgressMonitor monitor) {
    return pair;
  }

  /** Shows other texts, if they are others. In the thread of the display. */
  protected final void show(String left, String right) {
    pair.show(left, right);
  }

  /** Nothing changes (any more): the text at the left stands on both sides. */
  protected final void showNoEffect() {
    pair.show(((Text) pair.getLeft()).text(), ((Text) pair.getLeft()).text());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Comparison comparison && key.equals(comparison.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** What is compared. */
  private static final class Pair extends DiffNode {
    Pair(String left, String right) {
      super(Differencer.CHANGE, null, new Text(left), new Text(right));
    }

    void show(String left, String right) {
      Text before = new Text(left);
      Text after = new Text(right);
      if (!before.equals(getLeft()) || !after.equals(getRight())) {
        setLeft(before);
        setRight(after);
        fireChange();
      }
    }
  }

  /** A text; its name says that it is a statute. */
  private record Text(String text) implements ITypedElement, IEncodedStreamContentAccessor {
    @Override
    public String getName() {
      return "text.zan";
    }

    @Override
    public String getType() {
      return "zan";
    }

    @Override
    public Image getImage() {
      return ZanPlugin.icon("statute");
    }

    @Override
    public InputStream getContents() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
      return StandardCharsets.UTF_8.name();
    }
  }
}
