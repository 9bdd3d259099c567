package org.zan.dsl.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.jurisdiction.Jurisdictions;

/**
 * A statute book in one text: files after lines {@code --- name} (one file needs none), and under a
 * line, {@code ^^^ severity id: message} for what is found there. A file {@code repository.zan}
 * holds settings, files {@code jurisdictions/*.zan} jurisdictions.
 */
public final class MarkedBook {
  private static final String FILE = "--- ";
  private static final String ONLY = "act.zan";

  /** Finds more in a file than the rules of this module. */
  public interface More {
    /** What is found in a file of the statute book. */
    List<Finding> in(String file, StatuteBook book, Map<String, String> files);
  }

  private static final More NOTHING = (file, book, files) -> List.of();

  private final Map<String, String> files = new LinkedHashMap<>();
  private More more = NOTHING;
  private Predicate<Finding> wanted = finding -> true;

  private MarkedBook(String marked) {
    String name = ONLY;
    StringBuilder text = new StringBuilder();
    for (String line : marked.split("\n", -1)) {
      if (line.startsWith(FILE)) {
        put(name, text);
        name = line.substring(FILE.length()).strip();
      } else if (!marker(line)) {
        text.append(line).append('\n');
      }
    }
    put(name, text);
  }

  private void put(String name, StringBuilder text) {
    if (!text.toString().isBlank()) {
      files.put(name, text.substring(0, text.length() - 1));
    }
    text.setLength(0);
  }

  /** Reads a marked text; what it says will be found is taken out. */
  public static MarkedBook read(String marked) {
    return new MarkedBook(marked);
  }

  private static boolean marker(String line) {
    return line.strip().startsWith("^");
  }

  /** The files without markers, by name. */
  public Map<String, String> files() {
    return files;
  }

  /** The same statute book, of which only the findings of one rule are looked at. */
  public MarkedBook only(String rule) {
    MarkedBook book = new MarkedBook("");
    book.files.putAll(files);
    book.more = more;
    book.wanted = finding -> finding.rule().id().equals(rule);
    return book;
  }

  /** The same statute book, in which more is found. */
  public MarkedBook with(More finder) {
    MarkedBook book = new MarkedBook("");
    book.files.putAll(files);
    book.more = finder;
    book.wanted = wanted;
    return book;
  }

  /** Checks all files and returns what is found, in order. */
  public List<Finding> findings() {
    Checker checker = new Checker(settings(), jurisdictions());
    List<FileCheck> checks = checks(checker);
    StatuteBook book = book(checks);
    List<Finding> findings = new ArrayList<>();
    checks.stream()
        .sorted(Comparator.comparing(check -> check.summary().file()))
        .forEach(
            check ->
                findings.addAll(
                    checker.with(
                        check,
                        book,
                        checker.among(check, book, name -> Optional.ofNullable(files.get(name))),
                        more.in(check.summary().file(), book, files))));
    findings.removeIf(wanted.negate());
    return findings;
  }

  /** The statute book. */
  public StatuteBook book() {
    return book(checks(new Checker(settings(), jurisdictions())));
  }

  private StatuteBook book(List<FileCheck> checks) {
    return new StatuteBook(
        settings(), jurisdictions(), checks.stream().map(FileCheck::summary).toList());
  }

  private List<FileCheck> checks(Checker checker) {
    return files.entrySet().stream()
        .map(file -> checker.file(file.getKey(), file.getValue(), file.getValue().length()))
        .toList();
  }

  private Settings settings() {
    return Settings.read(files.getOrDefault(Settings.FILE, ""));
  }

  private Jurisdictions jurisdictions() {
    return Jurisdictions.with(
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith("jurisdictions/"))
            .map(Map.Entry::getValue)
            .toList());
  }

  /**
   * The statute book with what is found in it marked, as {@link #read} takes it. Messages are in
   * English.
   */
  public String marked() {
    return marked(
        finding ->
            finding.severity().word() + " " + finding.rule().id() + ": " + finding.message("en"));
  }

  /** The statute book with what one rule finds in it marked. */
  public String marked(String rule) {
    return only(rule).marked();
  }

  /** The statute book with what is found in it marked, each with what {@code words} says of it. */
  public String marked(Function<Finding, String> words) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    findings()
        .forEach(
            finding ->
                byFile
                    .computeIfAbsent(finding.place().file(), file -> new ArrayList<>())
                    .add(finding));
    StringBuilder marked = new StringBuilder();
    files.forEach(
        (name, text) -> {
          if (files.size() > 1) {
            marked.append(FILE).append(name).append('\n');
          }
          mark(text, byFile.getOrDefault(name, List.of()), words, marked);
        });
    return marked.toString();
  }

  private static void mark(
      String text, List<Finding> findings, Function<Finding, String> words, StringBuilder marked) {
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      if (offset + line.length() < text.length() || !line.isEmpty()) {
        marked.append(line).append('\n');
      }
      for (Finding finding : findings) {
        int start = finding.place().offset();
        if (start >= offset && start <= offset + line.length()) {
          int length =
              Math.max(1, Math.min(finding.place().length(), line.length() - (start - offset)));
          String said = words.apply(finding);
          marked
              .append(" ".repeat(start - offset))
              .append("^".repeat(length))
              .append(said.isEmpty() ? "" : " ")
              .append(said)
              .append('\n');
        }
      }
      offset += line.length() + 1;
    }
  }

  /** The statute book after the fixes of all findings. */
  public Map<String, String> fixed() {
    return fixed(finding -> true);
  }

  /** The statute book after the fixes of one rule. */
  public Map<String, String> fixed(String rule) {
    return fixed(finding -> finding.rule().id().equals(rule));
  }

  private Map<String, String> fixed(Predicate<Finding> wanted) {
    Map<String, String> fixed = new LinkedHashMap<>(files);
    List<TextEdit> edits =
        findings().stream()
            .filter(wanted)
            .flatMap(finding -> finding.fix().stream())
            .distinct()
            .toList();
    for (TextEdit edit :
        edits.stream()
            .sorted(Comparator.comparing((TextEdit e) -> e.place().offset()).reversed())
            .toList()) {
      String text = fixed.get(edit.place().file());
      fixed.put(
          edit.place().file(),
          text.substring(0, edit.place().offset())
              + edit.text()
              + text.substring(edit.place().offset() + edit.place().length()));
    }
    return fixed;
  }
}
