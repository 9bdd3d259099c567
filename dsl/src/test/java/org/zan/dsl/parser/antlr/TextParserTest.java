package org.zan.dsl.parser.antlr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.LineAndColumn;
import org.junit.jupiter.api.Test;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.ZanStandaloneSetup;

class TextParserTest {
  private static final String TEXT =
      "@act kz/law/2021-02-15/28-VII\r\n\n## Article 1. Wrecks\n\nA wreck – “sunk” –\n  is removed.";

  @Test
  void linesAreCountedOnDemand() {
    ICompositeNode root = ZanDocuments.parse(TEXT).getRootNode();
    int offset = TEXT.indexOf("is removed");
    LineAndColumn place = NodeModelUtils.getLineAndColumn(root, offset);
    assertEquals(6, place.getLine());
    assertEquals(3, place.getColumn());
    assertEquals(6, NodeModelUtils.findLeafNodeAtOffset(root, offset).getEndLine());
  }

  @Test
  void theNodeModelHoldsTheGivenText() {
    assertSame(TEXT, ZanDocuments.parse(TEXT).getRootNode().getText());
  }

  @Test
  void aReaderGivesTheSameNodes() {
    IParser parser =
        new ZanStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
    assertEquals(
        leaves(ZanDocuments.parse(TEXT).getRootNode()),
        leaves(parser.parse(new StringReader(TEXT)).getRootNode()));
  }

  private static String leaves(ICompositeNode root) {
    StringBuilder leaves = new StringBuilder();
    for (ILeafNode leaf : root.getLeafNodes()) {
      leaves.append(leaf.getStartLine()).append(':').append(leaf.getText()).append('|');
    }
    return leaves.toString();
  }
}
