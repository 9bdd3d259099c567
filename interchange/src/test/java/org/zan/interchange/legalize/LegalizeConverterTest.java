package org.zan.interchange.legalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Golden;

/** What becomes of a document, as readable cases in {@code src/test/resources/golden/import}. */
class LegalizeConverterTest {
  private static final String HEADER = "@act xx/law/2020-01-01/1\n@language fr\n";

  @TestFactory
  Stream<DynamicTest> documents() {
    return Golden.cases("import/documents.txt", LegalizeConverterTest::converted);
  }

  @TestFactory
  Stream<DynamicTest> lists() {
    return Golden.cases("import/lists.txt", LegalizeConverterTest::body);
  }

  @TestFactory
  Stream<DynamicTest> text() {
    return Golden.cases("import/text.txt", LegalizeConverterTest::body);
  }

  @TestFactory
  Stream<DynamicTest> links() {
    return Golden.cases("import/links.txt", LegalizeConverterTest::body);
  }

  private static String body(String body) {
    return converted(TestMapping.document(body)).substring(HEADER.length());
  }

  /** The act, with the problems behind it. The act must be read as it was meant. */
  private static String converted(String document) {
    try {
      LegalizeConverter.Draft draft = TestMapping.CONVERTER.draft(document, null, "");
      Conversion act = TestMapping.CONVERTER.convert(document, null, "");
      assertEquals(
          Structure.meant(draft.entries()), Structure.read(ZanDocuments.document(act.text())));
      StringBuilder shown = new StringBuilder(act.text());
      act.report().problems().forEach(problem -> shown.append(shown(problem)));
      return shown.toString();
    } catch (Unconvertible e) {
      return shown(e.problem());
    }
  }

  private static String shown(Problem problem) {
    String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ("!! " + problem.line() + " " + kind + " " + problem.detail()).strip() + "\n";
  }
}
