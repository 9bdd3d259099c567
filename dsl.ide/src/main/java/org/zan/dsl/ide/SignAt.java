package org.zan.dsl.ide;

import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.reading.ActReading;

/** The name of a fact or an instruction at a position. */
final class SignAt {
  private SignAt() {}

  static Optional<Subject> of(ActReading reading, int offset) {
    for (int at = offset; at >= Math.max(0, offset - 1); at--) {
      if (!mayBeSign(reading.text(), at)) {
        continue;
      }
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(reading.node(), at);
      if (leaf != null && isSign(leaf.getText())) {
        return Optional.of(
            new Subject.Sign(
                new Range(reading.file(), leaf.getOffset(), leaf.getLength()),
                leaf.getText().substring(1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSign(String words) {
    return words.length() > 1
        && words.startsWith("@")
        && words.codePoints().skip(1).allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** Spares the parser, which takes long over a large act, where no letters follow a sign. */
  private static boolean mayBeSign(String text, int offset) {
    int at = Math.min(offset, text.length() - 1);
    while (at > 0 && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at--;
    }
    // Letters of two units have none of their own.
    return at >= 0 && (text.charAt(at) == '@' || Character.isSurrogate(text.charAt(at)));
  }
}
