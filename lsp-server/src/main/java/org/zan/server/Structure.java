package org.zan.server;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.DocumentLinks;
import org.zan.dsl.ide.Folds;
import org.zan.dsl.ide.Hints;
import org.zan.dsl.ide.Hover;
import org.zan.dsl.ide.Selections;
import org.zan.dsl.ide.Symbols;
import org.zan.dsl.reading.Part;

/** Answers about the structure of one document. */
final class Structure {
  private static final String OFFSET = "offset";

  private Structure() {}

  static List<DocumentSymbol> symbols(Asked asked) {
    return Symbols.of(asked.view(), asked.file()).stream().map(it -> symbol(asked, it)).toList();
  }

  private static DocumentSymbol symbol(Asked asked, Symbols.Symbol symbol) {
    DocumentSymbol shown =
        new DocumentSymbol(
            symbol.name().isBlank() ? "-" : symbol.name(),
            kind(symbol),
            asked.range(symbol.whole()),
            asked.range(symbol.own()),
            symbol.detail());
    if (symbol.repealed()) {
      shown.setTags(List.of(SymbolTag.Deprecated));
    }
    shown.setChildren(symbol.children().stream().map(it -> symbol(asked, it)).toList());
    return shown;
  }

  private static SymbolKind kind(Symbols.Symbol symbol) {
    if (symbol.kind() == Part.Kind.ITEM) {
      return SymbolKind.Field;
    }
    boolean container = symbol.children().stream().anyMatch(it -> it.kind() == Part.Kind.LEVEL);
    return container ? SymbolKind.Namespace : SymbolKind.Class;
  }

  static List<FoldingRange> folds(Asked asked) {
    List<FoldingRange> folds = new ArrayList<>();
    for (Folds.Fold fold : Folds.of(asked.view(), asked.file())) {
      var range = asked.range(fold.range());
      if (range.getEnd().getLine() > range.getStart().getLine()) {
        FoldingRange shown = new FoldingRange(range.getStart().getLine(), range.getEnd().getLine());
        shown.setKind(
            fold.kind() == Folds.Kind.PROVISION ? FoldingRangeKind.Region : kind(fold.kind()));
        folds.add(shown);
      }
    }
    return folds;
  }

  private static String kind(Folds.Kind kind) {
    return kind.name().startsWith("NOTE") ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
  }

  static List<SelectionRange> selections(Asked asked, List<Position> positions) {
    List<SelectionRange> selections = new ArrayList<>();
    for (Position position : positions) {
      var around = Selections.around(asked.view(), asked.file(), asked.offset(position));
      SelectionRange outer = null;
      for (int i = around.size() - 1; i >= 0; i--) {
        outer = new SelectionRange(asked.range(around.get(i)), outer);
      }
      selections.add(
          outer != null
              ? outer
              : new SelectionRange(new org.eclipse.lsp4j.Range(position, position), null));
    }
    return selections;
  }

  static List<DocumentLink> links(Asked asked) {
    return DocumentLinks.of(asked.view(), asked.file()).stream()
        .map(link -> new DocumentLink(asked.range(link.range()), link.address()))
        .toList();
  }

  static List<InlayHint> hints(Asked asked, org.eclipse.lsp4j.Range range) {
    int from = asked.offset(range.getStart());
    int to = Math.max(from, asked.offset(range.getEnd()));
    var where = new org.zan.dsl.ide.Range(asked.file(), from, to - from);
    List<InlayHint> hints = new ArrayList<>();
    for (Hints.Hint hint : Hints.of(asked.view(), where)) {
      InlayHint shown =
          new InlayHint(asked.lines().position(hint.offset()), Either.forLeft(hint.text()));
      shown.setPaddingLeft(true);
      JsonObject data = Data.about(asked.uri());
      data.addProperty(OFFSET, hint.offset());
      shown.setData(data);
      hints.add(shown);
    }
    hints.addAll(EffectHints.of(asked, where));
    return hints;
  }

  /** Adds the words of what is cited to a hint that a drafter looks at. */
  static InlayHint resolved(Asked asked, InlayHint hint, String language) {
    Data.number(hint.getData(), OFFSET)
        .flatMap(it -> Hover.of(asked.view(), asked.file(), it, language))
        .ifPresent(it -> hint.setTooltip(new MarkupContent(MarkupKind.MARKDOWN, it.markdown())));
    return hint;
  }
}
