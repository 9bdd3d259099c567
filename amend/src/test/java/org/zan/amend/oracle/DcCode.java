package org.zan.amend.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/**
 * The part of the D.C. Code that an oracle holds.
 *
 * @param containers number of the title and the chapter in which its sections stand, where an
 *     instruction names them
 * @param sections its sections in order
 */
record DcCode(List<String> containers, List<Provision> sections) {
  static final String IDENTITY = "dc/code/official";
  static final String FILE = "acts/code.zan";
  private static final List<String> LEVELS = List.of("Title", "Chapter");
  private static final String SECTION = "§";

  /** Reads the sections in a folder. */
  static DcCode read(Path folder, List<DcLaw> laws) throws IOException {
    List<Provision> sections = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        sections.add(Provision.read(Files.readAllLines(file)));
      }
    }
    Optional<String> containers =
        laws.stream()
            .flatMap(law -> law.instructions().stream())
            .map(DcLaw.Instruction::target)
            .filter(target -> !target.startsWith(SECTION))
            .findFirst();
    return new DcCode(
        containers.map(target -> List.of(target.split("\\|"))).orElse(List.of()), sections);
  }

  /** The Code as a Zan text. */
  String zan(Layout layout) {
    StringBuilder text =
        new StringBuilder(
            "@act " + IDENTITY + "\n@language en\n@title District of Columbia Official Code\n");
    for (int i = 0; i < containers.size(); i++) {
      text.append('\n').append("#".repeat(i + 1)).append(' ').append(container(i)).append('\n');
    }
    for (Provision section : sections) {
      text.append('\n').append(zan(section, layout)).append('\n');
    }
    return text.toString();
  }

  /** One of its sections as a Zan text. */
  String zan(Provision section, Layout layout) {
    return layout.of(section, 0, "#".repeat(containers.size() + 1));
  }

  private String container(int i) {
    return LEVELS.get(i) + " " + containers.get(i);
  }

  /** What it says, as {@link Outline} lays it out. */
  String outline() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < containers.size(); i++) {
      lines.append("  ".repeat(i)).append(container(i)).append('\n');
    }
    sections.forEach(section -> section.outline(containers.size(), lines));
    return Outline.fold(lines.toString());
  }

  /** Whether it holds a section of this number. */
  boolean holds(String section) {
    return sections.stream().anyMatch(one -> one.number().equals(section));
  }

  /** The path that a target of the Council's instructions means. */
  static String path(String target) {
    if (!target.startsWith(SECTION)) {
      String[] numbers = target.split("\\|");
      return numbers.length == 1 ? "tit" + numbers[0] : "tit" + numbers[0] + "/chp" + numbers[1];
    }
    StringBuilder path = new StringBuilder("sec");
    for (String step : target.substring(1).split("\\|")) {
      path.append(path.length() > 3 ? "/" : "").append(step.equals("text") ? "al1" : step(step));
    }
    return path.toString();
  }

  /** The range of all that stands in a provision of a text, items and unnumbered text. */
  static String contents(String text, String path) {
    Jurisdictions jurisdictions = Jurisdictions.with(List.of());
    ActSummary act =
        Summarizer.summarize(
            ActReader.read(FILE, text, jurisdictions), text.length(), new Interner());
    StatuteBook book = new StatuteBook(Settings.NONE, jurisdictions, List.of(act));
    Provisions provisions = act.provisions();
    int around = book.resolve(act, "", path).provision();
    String first = provisions.alineas(around) > 0 ? "al1" : "";
    String last = "al" + provisions.alineas(around);
    for (int p = around + 1; p < provisions.next(around); p = provisions.next(p)) {
      boolean closes = provisions.lead(p) == provisions.alineas(around);
      first = first.isEmpty() ? provisions.number(p) : first;
      last = closes ? provisions.number(p) : last;
    }
    return path + "/" + first + (first.equals(last) ? "" : ".." + last);
  }

  /** A number in a path: without brackets. */
  static String step(String number) {
    return number.replaceAll("[\\[\\]()]", "");
  }
}
