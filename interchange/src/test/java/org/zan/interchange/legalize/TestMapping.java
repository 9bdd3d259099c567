package org.zan.interchange.legalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zan.dsl.jurisdiction.FactLine;

/** The mapping of a country that does not exist, and documents of it. */
final class TestMapping {
  static final LegalizeMapping MAPPING =
      LegalizeMapping.of("xx", List.of("fr"), FactLine.readAll(resource("/import/mapping.zan")));

  static final LegalizeConverter CONVERTER = new LegalizeConverter(MAPPING);

  private TestMapping() {}

  /** A document with this body. */
  static String document(String body) {
    return "---\nidentifier: xx-law-2020-01-01-1\n---\n" + body;
  }

  private static String resource(String name) {
    try (InputStream in = TestMapping.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
