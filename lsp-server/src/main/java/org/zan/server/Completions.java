package org.zan.server;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.Completion;
import org.zan.dsl.ide.Hover;
import org.zan.dsl.ide.Proposal;
import org.zan.dsl.text.LineEnds;

/** Proposals as the protocol's completion items. */
final class Completions {
  /** After these something else may stand than before them. */
  static final List<String> TRIGGERS = List.of("@", "(", "#", "/", ":");

  private static final String TARGET = "target";

  /** Numbers from here on have the same count of digits, so that their alphabet is their order. */
  private static final int FIRST_PLACE = 10_000;

  private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+:([^}]*)\\}");

  private final Settings settings;

  Completions(Settings settings) {
    this.settings = settings;
  }

  CompletionList of(Asked asked, Position at) {
    int offset = asked.offset(at);
    var proposals = Completion.at(asked.view(), asked.file(), offset, settings.language());
    List<CompletionItem> items = new ArrayList<>(proposals.size());
    for (Proposal proposal : proposals) {
      items.add(item(asked, proposal, offset, items.size()));
    }
    return new CompletionList(!Completion.all(proposals), items);
  }

  private CompletionItem item(Asked asked, Proposal proposal, int offset, int place) {
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    // Editors sort by the alphabet; law is in the order of its numbers.
    item.setSortText(Integer.toString(FIRST_PLACE + place));
    String filter = filter(asked.text(), proposal);
    item.setFilterText(filter.equals(proposal.label()) ? null : filter);
    if (proposal.repealed()) {
      item.setTags(List.of(CompletionItemTag.Deprecated));
    }
    if (!proposal.detail().isEmpty()) {
      item.setDetail(proposal.detail());
    }
    boolean snippet = proposal.snippet() && settings.skills().snippets();
    String plain =
        proposal.snippet() && !snippet ? withoutPlaces(proposal.text()) : proposal.text();
    String text = LineEnds.like(asked.text(), plain);
    item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setTextEdit(edit(asked, proposal, offset, text));
    if (!proposal.target().isEmpty()) {
      JsonObject data = Data.about(asked.uri());
      data.addProperty(TARGET, proposal.target());
      item.setData(data);
    }
    return item;
  }

  private static String withoutPlaces(String snippet) {
    return PLACE.matcher(snippet).replaceAll("$1").replace("\\$", "$");
  }

  /** What editors compare with the words before the cursor: it must begin with them. */
  private static String filter(String text, Proposal proposal) {
    String typed = text.substring(proposal.replaced().offset(), proposal.replaced().end());
    String words = proposal.snippet() ? withoutPlaces(proposal.text()) : proposal.text();
    return words.regionMatches(true, 0, typed, 0, typed.length()) ? words : typed + words;
  }

  private Either<TextEdit, InsertReplaceEdit> edit(
      Asked asked, Proposal proposal, int offset, String text) {
    Range typed = asked.range(proposal.replaced());
    int end = end(asked.text(), offset, proposal.kind());
    return settings.skills().insertReplace()
        ? Either.forRight(
            new InsertReplaceEdit(
                text, typed, new Range(typed.getStart(), asked.lines().position(end))))
        : Either.forLeft(new TextEdit(typed, text));
  }

  /** Where the word ends in which the cursor stands; of a target, all its steps. */
  private static int end(String text, int offset, Proposal.Kind kind) {
    boolean steps =
        switch (kind) {
          case ACT, PROVISION, VALUE -> true;
          default -> false;
        };
    int end = offset;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      boolean inside =
          Character.isLetterOrDigit(c) || mark || c == '-' || steps && "/._~".indexOf(c) >= 0;
      if (!inside) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case ACT -> CompletionItemKind.Module;
      case PROVISION -> CompletionItemKind.Reference;
      case RELATION -> CompletionItemKind.Operator;
      case FACT -> CompletionItemKind.Property;
      case INSTRUCTION -> CompletionItemKind.Snippet;
      case TERM -> CompletionItemKind.Class;
      case LEVEL -> CompletionItemKind.Keyword;
      case VALUE -> CompletionItemKind.Value;
    };
  }

  /** Adds the words of the target to an item; only those that a drafter looks at are read. */
  CompletionItem resolved(Asked asked, CompletionItem item) {
    Optional<String> words =
        Data.text(item.getData(), TARGET)
            .flatMap(it -> Hover.ofTarget(asked.view(), asked.file(), it, settings.language()));
    words.ifPresent(it -> item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, it)));
    return item;
  }
}
