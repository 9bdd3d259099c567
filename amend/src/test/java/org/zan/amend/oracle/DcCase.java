package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zan.dsl.ZanDocuments;

/** Laws of the District of Columbia that amend its Code. */
final class DcCase implements RealCase {
  private final String name;
  private final Layout layout;
  private final List<DcLaw> laws;
  private final DcCode base;
  private final DcCode expected;

  DcCase(Path folder, Layout layout) throws IOException {
    this.name = folder.getFileName().toString();
    this.layout = layout;
    this.laws = DcLaw.read(folder.resolve("instructions.json"));
    this.base = DcCode.read(folder.resolve("base"), laws);
    this.expected = DcCode.read(folder.resolve("expected"), laws);
    assertEquals(base.outline(), outline(base.zan(layout)), "the text before, as converted");
  }

  private static String outline(String text) {
    return Outline.of(ZanDocuments.document(text));
  }

  @Override
  public Map<String, String> acts() {
    return Map.of(DcCode.FILE, base.zan(layout));
  }

  @Override
  public List<Law> laws() {
    return laws.stream()
        .map(law -> new Law(law.number(), LocalDate.parse(law.effective())))
        .toList();
  }

  @Override
  public Map<String, String> bills(Law law, UnaryOperator<String> texts) {
    DcLaw source =
        laws.stream().filter(one -> one.number().equals(law.number())).findFirst().orElseThrow();
    String bill =
        DcBill.of(
            source,
            law.bill("dc"),
            base,
            layout,
            path -> DcCode.contents(texts.apply(DcCode.FILE), path));
    return Map.of("bills/" + law.number() + ".zan", bill);
  }

  @Override
  public void check(UnaryOperator<String> texts) {
    String text = texts.apply(DcCode.FILE);
    assertEquals(expected.outline(), outline(text));
    for (Provision section : base.sections()) {
      if (expected.sections().contains(section)) {
        assertTrue(
            text.contains(base.zan(section, layout) + "\n"),
            () -> "touched without need: " + section.number());
      }
    }
  }

  @Override
  public String toString() {
    return name + ", " + layout;
  }
}
