package org.zan.eclipse.preferences;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.zan.eclipse.ZanPlugin;

/**
 * A rule as Zan describes it. The build asks {@code zan rules} for the descriptions, so there is no
 * list here that could be out of date.
 *
 * @param id its name
 * @param severity how grave its findings are unless the statute book says otherwise
 * @param message what it says, with numbered gaps
 */
record Rule(String id, String severity, String message) {
  /** All, in the language of the workbench where Zan speaks it. */
  static List<Rule> all() throws IOException {
    URL rules = file(ZanPlugin.language());
    try (InputStream in = (rules == null ? file("en") : rules).openStream();
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Gson().fromJson(text, new TypeToken<List<Rule>>() {}.getType());
    }
  }

  private static URL file(String language) {
    return Platform.getBundle(ZanPlugin.ID).getEntry("rules/" + language + ".json");
  }

  /** What it says, without what a text would fill in. */
  String words() {
    return message.replaceAll("\\{\\d+[^}]*\\}", "…").replace("''", "’");
  }
}
