package org.zan.dsl.ide.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.Terms;
import org.zan.dsl.ide.View;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.text.PublishedText;

/** What terms mean, in few words: the beginning of the paragraph that defines them. */
final class Definitions {
  private static final int MOST = 400;

  private final View view;
  private final Map<Terms.Known, String> known = new HashMap<>();

  Definitions(View view) {
    this.view = view;
  }

  String of(Terms.Known term) {
    return known.computeIfAbsent(term, this::words);
  }

  private String words(Terms.Known term) {
    int at = term.term().offset();
    int provision = term.term().provision();
    return view.reading(term.act().file())
        .flatMap(
            reading ->
                part(reading, provision).paragraphs().stream()
                    .filter(it -> it.offset() <= at && at < it.end())
                    .findFirst()
                    .map(reading::words))
        .map(Definitions::shortened)
        .orElse(term.term().term());
  }

  private static Part part(ActReading reading, int provision) {
    List<Part> parts = Parts.of(reading);
    return parts.get(Math.min(provision, parts.size() - 1));
  }

  private static String shortened(String source) {
    String plain =
        PublishedText.of(
                source.replaceAll("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1").replace("**", ""))
            .strip();
    if (plain.length() <= MOST) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', MOST);
    return plain.substring(0, cut > 0 ? cut : plain.offsetByCodePoints(0, MOST / 2)) + " …";
  }
}
