package org.zan.eclipse.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.Platform;
import org.zan.eclipse.server.CommandLine;

/**
 * A legal order that Zan knows; its data say so.
 *
 * @param code its code
 * @param languages codes of its languages, commas between them
 */
record LegalOrder(String code, String languages) {
  private static final Pattern FILE =
      Pattern.compile("org/zan/dsl/data/jurisdiction/([a-z-]+)\\.zan");
  private static final Pattern LANGUAGES = Pattern.compile("^@languages (.*)$", Pattern.MULTILINE);

  static List<LegalOrder> all() throws IOException {
    try (ZipFile jar = new ZipFile(CommandLine.jar().toFile())) {
      List<? extends ZipEntry> entries = jar.stream().toList();
      List<LegalOrder> all = new ArrayList<>();
      for (ZipEntry entry : entries) {
        Matcher file = FILE.matcher(entry.getName());
        if (file.matches()) {
          all.add(new LegalOrder(file.group(1), languages(jar, entry)));
        }
      }
      all.sort(Comparator.comparing(LegalOrder::label));
      return all;
    }
  }

  private static String languages(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      Matcher languages = LANGUAGES.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return languages.find() ? String.join(", ", languages.group(1).trim().split("[ ,]+")) : "";
    }
  }

  /** Its name in the language of the workbench. */
  String label() {
    if (code.equals("any")) {
      return Words.anotherOrder;
    }
    Locale spoken = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    return new Locale("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(spoken);
  }
}
