package org.zan.server;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.Search;

/** Acts and provisions of all statute books by name and number. */
final class BookSymbols {
  /** So many are shown; more letters bring others. */
  static final int MOST = 128;

  private static final String FROM = "from";
  private static final String LENGTH = "length";
  private final Context context;

  BookSymbols(Context context) {
    this.context = context;
  }

  /**
   * Finds symbols.
   *
   * @param found takes what each statute book has, as soon as it is found
   */
  void find(String query, CancelChecker cancel, Consumer<List<WorkspaceSymbol>> found) {
    int rest = MOST;
    for (LiveBook book : context.books().everything()) {
      cancel.checkCanceled();
      List<WorkspaceSymbol> here = in(book, query, rest, cancel);
      rest -= here.size();
      if (!here.isEmpty()) {
        found.accept(here);
      }
    }
  }

  private List<WorkspaceSymbol> in(LiveBook book, String query, int most, CancelChecker cancel) {
    Spot spot = new Spot(book, "");
    Asked asked = new Asked(spot, null, context.translation(spot, looseUri(book)), cancel);
    List<WorkspaceSymbol> symbols = new ArrayList<>();
    for (Search.Hit hit :
        most > 0 ? Search.find(asked.view(), query, most) : List.<Search.Hit>of()) {
      symbols.add(symbol(asked, hit));
    }
    return symbols;
  }

  /** A text that lies in no folder has the address that its client gave it. */
  private String looseUri(LiveBook book) {
    return context.documents().all().stream()
        .map(OpenDocument::uri)
        .filter(uri -> context.books().spot(uri).book() == book)
        .findFirst()
        .orElse("");
  }

  private WorkspaceSymbol symbol(Asked asked, Search.Hit hit) {
    var range = Search.range(asked.view(), hit);
    WorkspaceSymbol symbol = new WorkspaceSymbol();
    symbol.setName(Search.label(asked.view(), hit));
    symbol.setContainerName(hit.address());
    symbol.setKind(hit.provision() == 0 ? SymbolKind.Module : SymbolKind.Class);
    if (hit.act().provisions().repealedAround(hit.provision()) >= 0) {
      symbol.setTags(List.of(SymbolTag.Deprecated));
    }
    if (context.settings().skills().lazyPlaces()) {
      String uri = asked.translation().uri(range.file());
      JsonObject data = Data.about(uri);
      data.addProperty(FROM, range.offset());
      data.addProperty(LENGTH, range.length());
      symbol.setData(data);
      symbol.setLocation(Either.forRight(new WorkspaceSymbolLocation(uri)));
    } else {
      symbol.setLocation(Either.forLeft(asked.location(range)));
    }
    return symbol;
  }

  /** Adds the lines and characters of the place to a symbol that is chosen. */
  static WorkspaceSymbol resolved(Asked asked, WorkspaceSymbol symbol) {
    int from = Data.number(symbol.getData(), FROM).orElse(0);
    int length = Data.number(symbol.getData(), LENGTH).orElse(0);
    var range = new org.zan.dsl.ide.Range(asked.file(), Math.max(0, from), Math.max(0, length));
    symbol.setLocation(Either.forLeft(asked.location(range)));
    return symbol;
  }
}
