package org.zan.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.zan.dsl.ide.Citations;
import org.zan.dsl.ide.Definitions;
import org.zan.dsl.ide.Highlights;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.Range;

/** Answers that lead from one place to others. */
final class Navigation {
  private Navigation() {}

  /** The cited provision, or the place that defines a term. */
  static List<Location> definition(Asked asked, Position at) {
    return lead(asked, Definitions.of(asked.view(), asked.file(), asked.offset(at)));
  }

  /** The act of the cited provision. */
  static List<Location> act(Asked asked, Position at) {
    return lead(asked, Definitions.act(asked.view(), asked.file(), asked.offset(at)));
  }

  private static List<Location> lead(Asked asked, Optional<Definitions.Lead> lead) {
    return lead.map(it -> List.of(asked.location(it.name()))).orElse(List.of());
  }

  /** The same with the words that lead there and the whole provision, for clients that show it. */
  static List<LocationLink> links(Asked asked, Optional<Definitions.Lead> lead) {
    return lead.map(
            it ->
                List.of(
                    new LocationLink(
                        asked.translation().uri(it.whole().file()),
                        asked.range(it.whole()),
                        asked.range(it.name()),
                        asked.range(it.from()))))
        .orElse(List.of());
  }

  static List<Location> implementations(Asked asked, Position at) {
    return locations(
        asked, Definitions.implementations(asked.view(), asked.file(), asked.offset(at)));
  }

  static List<Location> references(Asked asked, Position at, boolean withDefinition) {
    int offset = asked.offset(at);
    Optional<Citations.Target> target = Citations.target(asked.view(), asked.file(), offset);
    if (target.isEmpty()) {
      return locations(
          asked, Citations.references(asked.view(), asked.file(), offset, withDefinition));
    }
    Set<Location> places = new LinkedHashSet<>();
    if (withDefinition) {
      places.add(
          asked.location(Parts.name(asked.view(), target.get().act(), target.get().provision())));
    }
    for (Citations.Citing citing : Citations.of(asked.view(), target.get())) {
      places.add(asked.translation().location(citing));
    }
    return List.copyOf(places);
  }

  private static List<Location> locations(Asked asked, List<Range> ranges) {
    return ranges.stream().distinct().map(asked::location).toList();
  }

  static List<DocumentHighlight> highlights(Asked asked, Position at) {
    return Highlights.of(asked.view(), asked.file(), asked.offset(at)).stream()
        .map(it -> new DocumentHighlight(asked.range(it), DocumentHighlightKind.Text))
        .toList();
  }

  /** What to show of what stands at a position; null where there is nothing. */
  static Hover hover(Asked asked, Position at, String language) {
    return org.zan.dsl.ide.Hover.of(asked.view(), asked.file(), asked.offset(at), language)
        .map(
            it ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, it.markdown()), asked.range(it.range())))
        .orElse(null);
  }
}
