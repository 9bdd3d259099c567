package org.zan.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.zan.dsl.ide.Counterparts;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.html.ActPage;
import org.zan.dsl.summary.ActSummary;
import org.zan.server.protocol.BookParams;
import org.zan.server.protocol.BookTree;
import org.zan.server.protocol.CitationGraph;
import org.zan.server.protocol.Counterpart;
import org.zan.server.protocol.DatedText;
import org.zan.server.protocol.GraphParams;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.RenderParams;
import org.zan.server.protocol.Rendering;
import org.zan.server.protocol.TextAtParams;
import org.zan.server.protocol.Timeline;
import org.zan.server.protocol.ZanService;

/** The requests {@code zan/…}. */
final class OwnRequests implements ZanService {
  private final Context context;
  private final Requests requests;

  OwnRequests(Context context, Requests requests) {
    this.context = context;
    this.requests = requests;
  }

  @Override
  public CompletableFuture<Preview> preview(PreviewParams params) {
    return about(
        params.textDocument(),
        (asked, refusals) ->
            new Previews(asked, refusals)
                .of(date(params.date(), refusals), !Boolean.FALSE.equals(params.texts())));
  }

  @Override
  public CompletableFuture<DatedText> textAt(TextAtParams params) {
    return about(
        params.textDocument(),
        (asked, refusals) -> {
          var which = new ProvisionParams(params.textDocument(), params.position(), params.path());
          String path = Pointed.path(asked, which, refusals);
          LocalDate date = date(params.date(), refusals);
          try (RecordedTexts texts = RecordedTexts.of(asked, params.asKnown(), refusals)) {
            return texts.on(path, date);
          }
        });
  }

  @Override
  public CompletableFuture<Timeline> timeline(ProvisionParams params) {
    return about(
        params.textDocument(),
        (asked, refusals) -> {
          String path = Pointed.path(asked, params, refusals);
          try (RecordedTexts texts = RecordedTexts.of(asked, null, refusals)) {
            return new Timelines(asked, texts, refusals).of(path);
          }
        });
  }

  @Override
  public CompletableFuture<List<Counterpart>> counterpart(ProvisionParams params) {
    return about(
        params.textDocument(),
        (asked, refusals) -> {
          Pointed at = Pointed.at(asked, params, refusals);
          return Counterparts.of(asked.view(), at.act(), at.provision()).stream()
              .map(
                  it ->
                      new Counterpart(
                          asked.translation().uri(it.whole().file()),
                          it.language(),
                          it.path(),
                          asked.range(it.whole()),
                          asked.range(it.name())))
              .toList();
        });
  }

  @Override
  public CompletableFuture<Rendering> render(RenderParams params) {
    String language = context.settings().language();
    return about(
        params.textDocument(),
        (asked, refusals) -> {
          ActSummary act = Pointed.act(asked, refusals);
          boolean complete = Boolean.TRUE.equals(params.complete());
          ActPage.Addresses addresses = asked.translation()::uri;
          Optional<String> html =
              complete
                  ? ActPage.page(asked.view(), asked.file(), language, addresses)
                  : ActPage.main(asked.view(), asked.file(), language, addresses);
          return new Rendering(
              asked.uri(),
              asked.translation().version(asked.file()).orElse(null),
              act.language(),
              Parts.title(asked.view(), act),
              html.orElseThrow(() -> refusals.of("unknown-document", asked.uri())),
              complete ? null : ActPage.css());
        });
  }

  @Override
  public CompletableFuture<CitationGraph> graph(GraphParams params) {
    return about(
        params.textDocument(), (asked, refusals) -> new Graphs(asked, refusals).of(params));
  }

  @Override
  public CompletableFuture<List<BookTree>> book(BookParams params) {
    return requests.ask(
        cancel -> {
          Refusals refusals = new Refusals(context);
          LocalDate given = date(params.date(), refusals);
          LocalDate date = given == null ? LocalDate.now() : given;
          return books(params.uri(), refusals).stream()
              .sorted(Comparator.comparing(LiveBook::root))
              .map(book -> new BookTrees(context, book, date, cancel).tree())
              .toList();
        });
  }

  /** The statute book around a file or folder; without one, all that are open. */
  private Collection<LiveBook> books(String uri, Refusals refusals) {
    if (uri == null) {
      return context.books().all();
    }
    return Uris.path(uri)
        .flatMap(
            path ->
                context.books().all().stream()
                    .filter(book -> path.startsWith(book.root()))
                    .max(Comparator.comparing(book -> book.root().getNameCount())))
        .map(List::of)
        .orElseThrow(() -> refusals.of("unknown-document", uri));
  }

  /** Answers a question about a document that is open or lies in a statute book. */
  private <T> CompletableFuture<T> about(
      TextDocumentIdentifier document, BiFunction<Asked, Refusals, T> answer) {
    return requests.ask(
        cancel -> {
          Refusals refusals = new Refusals(context);
          String uri = document == null ? null : document.getUri();
          boolean known =
              uri != null
                  && (context.documents().get(uri).isPresent()
                      || context.books().among(uri).isPresent());
          if (!known) {
            throw refusals.of("unknown-document", String.valueOf(uri));
          }
          Spot spot = context.books().spot(uri);
          return answer.apply(
              new Asked(spot, uri, context.translation(spot, uri), cancel), refusals);
        });
  }

  /** A date, or null where none is given. */
  private static LocalDate date(String text, Refusals refusals) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refusals.of("invalid-date", text);
    }
  }
}
