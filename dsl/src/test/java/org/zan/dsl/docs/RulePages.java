package org.zan.dsl.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zan.dsl.check.Rule;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.rules.Rules;
import org.zan.dsl.testing.MarkedBook;

/** The pages of the rules in {@code docs/rules}, made from what the rules say of themselves. */
public final class RulePages {
  private static final String MADE =
      "<!-- Made from the rule by RulePagesTest; change the rule and record with"
          + " -Dzan.record=true. -->\n\n";
  private static final Map<String, String> LANGUAGES =
      new TreeMap<>(Map.of("en", "English", "kk", "Қазақша", "ru", "Русский"));

  private static final String HEAD =
      "| rule | severity | fix | languages | right | source | finds |\n|---|---|---|---|---|---|---|\n";

  /** Long names of sources and how tables call them. */
  private static final List<Map.Entry<String, String>> BRIEF =
      List.of(
          Map.entry("of the European Parliament, the Council and the Commission", "of the EU"),
          Map.entry("Guide of the European Union", "Guide"),
          Map.entry("Law of the Republic of Kazakhstan", "Law of Kazakhstan"),
          Map.entry(" of 6 April 2016, No 480-V", ""),
          Map.entry(" of 6 April 2016", ""),
          Map.entry("language, docs/language.md", "language"),
          Map.entry("docs/language.md of this program", "Zan language"),
          Map.entry("Akoma Ntoso Version 1.0", "Akoma Ntoso"));

  private RulePages() {}

  /** All pages by file name. */
  static Map<String, String> all() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", table());
    for (Rule rule : Rules.all()) {
      pages.put(rule.info().id() + ".md", page(rule.info()));
    }
    return pages;
  }

  private static String table() {
    StringBuilder page = new StringBuilder(MADE);
    page.append("# Rules\n\n")
        .append("What `zan check` finds in a text. A severity holds unless the jurisdiction or\n")
        .append(
            "`repository.zan` sets another (`@rule ID error|warning|info|off [in PATTERN]`). A note\n")
        .append(
            "`// zan:allow ID because …` above a provision, or in the header for the whole act,\n")
        .append(
            "permits what a rule finds. `zan check --fix` applies the fixes. One short act for each\n")
        .append("rule is in [examples/mistakes](../../examples/mistakes).\n\n")
        .append(
            "Languages: those whose texts a rule looks at. Right: the share of its findings that were\n")
        .append(
            "right on real law, and how many were looked at ([trust](trust.md)); “–” where none were seen.\n\n")
        .append(HEAD);
    rows(Rules.all().stream().map(Rule::info).toList(), page);
    return page.append(
            "\nWhat it finds in amendments: [amendments](amendments.md). How often a rule is right on\n")
        .append(
            "real law: [trust](trust.md). Which rule looks for what manuals name: [coverage](coverage.md).\n")
        .toString();
  }

  /** The table of rules of one kind, as a page of its own. */
  public static String table(String title, String words, List<RuleInfo> rules) {
    StringBuilder page = new StringBuilder(MADE).append("# ").append(title).append("\n\n");
    page.append(words).append("\n\n").append(HEAD);
    rows(rules, page);
    return page.toString();
  }

  private static void rows(List<RuleInfo> rules, StringBuilder page) {
    TrustPage trust = trustPage();
    for (RuleInfo info : rules) {
      page.append("| [")
          .append(info.id())
          .append("](")
          .append(info.id())
          .append(".md) | ")
          .append(info.severity().word())
          .append(" | ")
          .append(info.hasFix() ? "yes" : "")
          .append(" | ")
          .append(info.languages().isEmpty() ? "all" : String.join(", ", info.languages()))
          .append(" | ")
          .append(trust.of(info.id()))
          .append(" | ")
          .append(brief(info.source()))
          .append(" | ")
          .append(words(info.messages().get("en")))
          .append(" |\n");
    }
  }

  private static TrustPage trustPage() {
    try {
      return TrustPage.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first of its sources in few words. */
  private static String brief(String source) {
    String first = source.split(";", 2)[0].replace('\n', ' ');
    for (Map.Entry<String, String> name : BRIEF) {
      first = first.replace(name.getKey(), name.getValue());
    }
    String[] pieces = first.replaceAll(" \\([^()]*\\)", "").split("[,:] ");
    String brief = pieces[0] + (pieces.length > 1 ? ", " + pieces[1] : "");
    return words(brief.replaceAll("(\\.|\\. [A-Z].*)$", ""));
  }

  /** The page of one rule. */
  public static String page(RuleInfo info) {
    StringBuilder page = new StringBuilder(MADE);
    page.append("# ")
        .append(info.id())
        .append("\n\n")
        .append("Severity: ")
        .append(info.severity().word())
        .append(". ")
        .append(
            info.hasFix() ? "`zan check --fix` puts it right where the way is obvious." : "No fix.")
        .append("\n\n")
        .append(info.why())
        .append("\n\n")
        .append("Source: ")
        .append(info.source())
        .append("\n\n")
        .append("## Message\n\n| | |\n|---|---|\n");
    LANGUAGES.forEach((code, name) -> page.append(row(name, info.messages().get(code))));
    if (info.hasFix()) {
      page.append("\n## Fix\n\n| | |\n|---|---|\n");
      LANGUAGES.forEach((code, name) -> page.append(row(name, info.fixTitles().get(code))));
    }
    page.append("\n## What is found\n\n").append(block(info.bad()));
    page.append("\n## Put right\n\n").append(block(info.good()));
    return page.toString();
  }

  private static String row(String name, String template) {
    return "| " + name + " | " + words(template) + " |\n";
  }

  /** A message without the marks of its template, as a table takes it. */
  private static String words(String template) {
    return template
        .replace("|", "\\|")
        .replaceAll("]]\\[\\[(?![;,.])", " / ")
        .replace("[[", "")
        .replace("]]", "")
        .replaceAll("\\{\\d}", "…");
  }

  private static String block(String text) {
    return "```zan\n" + text.stripTrailing() + "\n```\n";
  }

  /** The files of a rule's bad example without marks, by name. */
  static Map<String, String> mistakes(RuleInfo info) {
    return mistakes(info, MarkedBook.read(info.bad()));
  }

  /** The files of a rule's bad example without marks, by name; the book finds what is wrong. */
  public static Map<String, String> mistakes(RuleInfo info, MarkedBook book) {
    Map<String, String> files = new TreeMap<>();
    List<String> wrong =
        book.only(info.id()).findings().stream().map(f -> f.place().file()).distinct().toList();
    book.files()
        .forEach(
            (name, text) -> {
              String message =
                  book.only(info.id()).findings().stream()
                      .filter(f -> f.place().file().equals(name))
                      .map(f -> f.message("en"))
                      .findFirst()
                      .orElse(
                          "nothing in this file; the mistake is in " + String.join(", ", wrong));
              files.put(
                  "acts/" + info.id() + "/" + name.substring(name.lastIndexOf('/') + 1),
                  "// what is wrong: " + message + "\n" + text.stripTrailing() + "\n");
            });
    return files;
  }
}
