package org.zan.server;

import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.id;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a drafter can see in statute books through a server, as lines by what was asked. */
final class Sight {
  private static final List<String> SEARCHES =
      List.of("", "1", "article", "art2", "start", "fund", "Қағида", "a1 2", "kz/law", "term");
  private static final Pattern TERM = Pattern.compile("\\*\\*[^*\\n]+\\*\\*");
  private static final int PROVISIONS = 12;
  private static final int TERMS = 4;
  private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();

  private final Desk desk;
  private final TextDocumentService documents;
  private final Map<String, List<String>> seen = new TreeMap<>();

  private Sight(Desk desk) {
    this.desk = desk;
    this.documents = desk.server.getTextDocumentService();
  }

  /** Looks at all texts when all is worked off. */
  static Map<String, List<String>> of(Desk desk, Map<String, String> textsByUri) throws Exception {
    Sight sight = new Sight(desk);
    desk.published()
        .forEach((uri, found) -> sight.note("published " + uri, found.getDiagnostics()));
    for (Map.Entry<String, String> text : textsByUri.entrySet()) {
      sight.look(text.getKey(), text.getValue());
    }
    for (String search : SEARCHES) {
      var found =
          answer(desk.server.getWorkspaceService().symbol(new WorkspaceSymbolParams(search)));
      sight.note("search " + search, found.getRight());
    }
    return sight.seen;
  }

  /** Keeps what there is to see; nothing is the same as no answer. */
  private void note(String what, List<?> shown) {
    if (shown != null && !shown.isEmpty()) {
      seen.put(what, shown.stream().map(GSON::toJson).toList());
    }
  }

  private void look(String uri, String text) throws Exception {
    var report = answer(documents.diagnostic(new DocumentDiagnosticParams(id(uri))));
    note("findings " + uri, report.getRelatedFullDocumentDiagnosticReport().getItems());
    var symbols = answer(documents.documentSymbol(new DocumentSymbolParams(id(uri))));
    List<DocumentSymbol> outline = symbols.stream().map(it -> it.getRight()).toList();
    note("outline " + uri, outline);
    note("lenses " + uri, answer(documents.codeLens(new CodeLensParams(id(uri)))));
    Range all = new Range(new Position(0, 0), new Position(9999, 0));
    note("hints " + uri, answer(documents.inlayHint(new InlayHintParams(id(uri), all))));
    var colours = answer(documents.semanticTokensFull(new SemanticTokensParams(id(uri))));
    note("colours " + uri, List.of(colours.getData().toString()));
    List<Position> places = new ArrayList<>();
    provisions(outline, places);
    Matcher terms = TERM.matcher(text);
    for (int i = 0; i < TERMS && terms.find(); i++) {
      places.add(SoakDrafter.position(text, terms.start() + 3));
    }
    for (Position place : places) {
      var params = new ReferenceParams(id(uri), place, new ReferenceContext(true));
      String at = uri + " " + place.getLine() + ":" + place.getCharacter();
      note("references " + at, answer(documents.references(params)));
    }
  }

  private static void provisions(List<DocumentSymbol> outline, List<Position> places) {
    for (DocumentSymbol symbol : outline) {
      if (places.size() < PROVISIONS) {
        places.add(symbol.getSelectionRange().getStart());
        provisions(symbol.getChildren(), places);
      }
    }
  }

  /** Where two differ; empty where they do not. */
  static String difference(Map<String, List<String>> one, Map<String, List<String>> other) {
    StringBuilder all = new StringBuilder();
    TreeMap<String, List<String>> both = new TreeMap<>(one);
    both.putAll(other);
    for (String what : both.keySet()) {
      List<String> here = one.getOrDefault(what, List.of());
      List<String> there = other.getOrDefault(what, List.of());
      if (!here.equals(there)) {
        all.append(what).append('\n');
        boolean order = here.containsAll(there) && there.containsAll(here);
        here.stream()
            .filter(it -> order || !there.contains(it))
            .forEach(it -> all.append("  old: " + it + "\n"));
        there.stream()
            .filter(it -> order || !here.contains(it))
            .forEach(it -> all.append("  new: " + it + "\n"));
      }
    }
    return all.toString();
  }
}
