package org.zan.eclipse.templates;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.Platform;
import org.zan.eclipse.ZanPlugin;

/**
 * A template as Zan's extension for VS Code has it: both editors have the same.
 *
 * @param id its name
 * @param prefix what a drafter types for it
 * @param description what it is
 * @param body its text, with places to fill in as VS Code writes them
 */
record Snippet(String id, String prefix, String description, String body) {
  private static final String FILE = "lib/snippets.json";

  /** The end, and places with their number and the words that stand there at first. */
  private static final Pattern PLACE = Pattern.compile("\\$(0)|\\$\\{(\\d+)(?::([^}]*))?}|\\$");

  /** All of them, in the three languages. */
  static List<Snippet> all() throws IOException {
    URL file = Platform.getBundle(ZanPlugin.ID).getEntry(FILE);
    if (file == null) {
      throw new IOException(FILE);
    }
    List<Snippet> all = new ArrayList<>();
    try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, JsonElement> entry :
          JsonParser.parseReader(in).getAsJsonObject().entrySet()) {
        all.add(of(entry.getKey(), entry.getValue().getAsJsonObject()));
      }
    }
    return all;
  }

  private static Snippet of(String id, JsonObject json) {
    JsonElement prefix = json.get("prefix");
    String body =
        StreamSupport.stream(json.getAsJsonArray("body").spliterator(), false)
            .map(JsonElement::getAsString)
            .collect(Collectors.joining("\n"));
    return new Snippet(
        id,
        prefix.isJsonArray() ? prefix.getAsJsonArray().get(0).getAsString() : prefix.getAsString(),
        json.get("description").getAsString(),
        body);
  }

  /** Its text as Eclipse writes templates. */
  String pattern() {
    LocalDate today = LocalDate.now();
    String text =
        body.replace("$CURRENT_YEAR", String.valueOf(today.getYear()))
            .replace("$CURRENT_MONTH", "%02d".formatted(today.getMonthValue()))
            .replace("$CURRENT_DATE", "%02d".formatted(today.getDayOfMonth()));
    Set<String> known = new HashSet<>();
    return PLACE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(place(it, known)));
  }

  private static String place(java.util.regex.MatchResult place, Set<String> known) {
    if (place.group(1) != null) {
      return "${cursor}";
    }
    if (place.group(2) == null) {
      return "$$";
    }
    String name = "w" + place.group(2);
    return known.add(name) && place.group(3) != null
        ? "${" + name + ":" + Words.TYPE + "('" + place.group(3).replace("'", "''") + "')}"
        : "${" + name + "}";
  }
}
