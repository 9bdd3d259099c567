package org.zan.dsl.parser.antlr;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.impl.RootNode;

/**
 * Builds the node model with a root that looks for line breaks when somebody asks for a line, which
 * a check of a whole statute book never does.
 */
final class TextNodes extends NodeModelBuilder {

  @Override
  public ICompositeNode newRootNode(String text) {
    return new Root(text);
  }

  private static final class Root extends RootNode {
    private static final int[] NOT_YET = {};

    private volatile int[] lineBreaks;

    private Root(String text) {
      basicSetCompleteContent(text);
    }

    @Override
    protected void basicSetCompleteContent(String text) {
      lineBreaks = null;
      super.basicSetCompleteContent(text);
    }

    @Override
    protected int[] computeLineBreaks(String text) {
      return NOT_YET;
    }

    @Override
    protected int[] basicGetLineBreakOffsets() {
      int[] known = lineBreaks;
      if (known == null) {
        known = super.computeLineBreaks(getCompleteContent());
        lineBreaks = known;
      }
      return known;
    }
  }
}
