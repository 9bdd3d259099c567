package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.zan.dsl.ide.Colours;

/** Semantic tokens as the protocol packs them: five numbers each, relative to the one before. */
final class Colouring {
  /** What editors colour without being told how, but for references that lead nowhere. */
  static final SemanticTokensLegend LEGEND =
      new SemanticTokensLegend(
          List.of(
              SemanticTokenTypes.Comment,
              SemanticTokenTypes.Namespace,
              SemanticTokenTypes.Number,
              SemanticTokenTypes.Decorator,
              SemanticTokenTypes.Keyword,
              SemanticTokenTypes.Function,
              SemanticTokenTypes.String,
              "unresolvedReference",
              SemanticTokenTypes.Type),
          List.of(SemanticTokenModifiers.Deprecated, SemanticTokenModifiers.Definition));

  private static final int DEPRECATED = 1;
  private static final int DEFINITION = 2;

  private Colouring() {}

  static SemanticTokens whole(Asked asked) {
    return packed(asked, Colours.of(asked.view(), asked.file()));
  }

  static SemanticTokens range(Asked asked, Range range) {
    int from = asked.offset(range.getStart());
    int to = Math.max(from, asked.offset(range.getEnd()));
    return packed(
        asked, Colours.of(asked.view(), new org.zan.dsl.ide.Range(asked.file(), from, to - from)));
  }

  private static SemanticTokens packed(Asked asked, List<Colours.Token> tokens) {
    List<Integer> data = new ArrayList<>(tokens.size() * 5);
    Position before = new Position(0, 0);
    for (Colours.Token token : tokens) {
      Range range = asked.range(token.range());
      Position start = range.getStart();
      int lines = start.getLine() - before.getLine();
      data.add(lines);
      data.add(lines == 0 ? start.getCharacter() - before.getCharacter() : start.getCharacter());
      data.add(range.getEnd().getCharacter() - start.getCharacter());
      data.add(type(token.type()));
      data.add(modifiers(token.type()));
      before = start;
    }
    return new SemanticTokens(data);
  }

  private static int type(Colours.Type type) {
    String name =
        switch (type) {
          case NOTE -> SemanticTokenTypes.Comment;
          case STRUCTURE -> SemanticTokenTypes.Namespace;
          case NUMBER -> SemanticTokenTypes.Number;
          case FACT -> SemanticTokenTypes.Decorator;
          case INSTRUCTION -> SemanticTokenTypes.Keyword;
          case RESOLVED, REPEALED -> SemanticTokenTypes.Function;
          case EXTERNAL -> SemanticTokenTypes.String;
          case DANGLING -> "unresolvedReference";
          case TERM_DEFINED, TERM_USED -> SemanticTokenTypes.Type;
        };
    return LEGEND.getTokenTypes().indexOf(name);
  }

  private static int modifiers(Colours.Type type) {
    return type == Colours.Type.REPEALED
        ? DEPRECATED
        : type == Colours.Type.TERM_DEFINED ? DEFINITION : 0;
  }
}
