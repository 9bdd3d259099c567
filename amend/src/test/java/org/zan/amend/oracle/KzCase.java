package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.ZanDocuments;

/** A Law of Kazakhstan in its languages, from which another Law excludes provisions. */
final class KzCase implements RealCase {
  private static final Pattern NUMBER = Pattern.compile("№ (\\S+?)[ .\\n]");
  private static final Pattern ADOPTED = Pattern.compile("approved_on: (\\S+)");
  private static final Pattern VERSION = Pattern.compile("rus: (\\d{4}-\\d\\d-\\d\\d)");

  private final String name;
  private final String identity;
  private final Law law;
  private final Map<String, KzLaw> base = new TreeMap<>();
  private final Map<String, KzLaw> expected = new TreeMap<>();

  KzCase(Path folder) throws IOException {
    this.name = folder.getFileName().toString();
    String before = Files.readString(folder.resolve("base/meta.yaml"));
    String after = Files.readString(folder.resolve("expected/meta.yaml"));
    this.identity = "kz/law/" + found(ADOPTED, before) + "/" + found(NUMBER, before);
    String cause = after.substring(after.indexOf("caused_by:"));
    this.law = new Law(found(NUMBER, cause), LocalDate.parse(found(VERSION, after)));
    for (Map.Entry<String, String> language : KzLaw.LANGUAGES.entrySet()) {
      String file = language.getKey() + ".md";
      base.put(language.getValue(), KzLaw.read(folder.resolve("base").resolve(file)));
      expected.put(language.getValue(), KzLaw.read(folder.resolve("expected").resolve(file)));
    }
    acts().forEach((file, text) -> assertEquals(base.get(language(file)).words(), words(text)));
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertTrue(found.find(), "no " + pattern);
    return found.group(1);
  }

  private static String act(String language) {
    return "acts/assistance." + language + ".zan";
  }

  private static String language(String file) {
    return file.split("\\.")[1];
  }

  /** The words of an act, one by one. */
  private static String words(String text) {
    return KzLaw.oneByOne(Outline.of(ZanDocuments.document(text)));
  }

  @Override
  public Map<String, String> acts() {
    Map<String, String> acts = new TreeMap<>();
    base.forEach((language, act) -> acts.put(act(language), act.zan(identity, language)));
    return acts;
  }

  @Override
  public List<Law> laws() {
    return List.of(law);
  }

  @Override
  public Map<String, String> bills(Law one, UnaryOperator<String> texts) {
    Map<String, String> bills = new TreeMap<>();
    for (String language : base.keySet()) {
      List<String> excluded = expected.get(language).excluded();
      assertFalse(excluded.isEmpty(), "nothing is excluded");
      StringBuilder text = new StringBuilder("@bill ").append(one.bill("kz"));
      text.append("\n@language ").append(language);
      text.append("\n@title ").append(name);
      text.append("\n@in-force ").append(one.date()).append("\n\n@amend ").append(identity);
      for (int i = 0; i < excluded.size(); i++) {
        text.append("\n\n").append(i + 1).append(") @repeal ").append(excluded.get(i));
      }
      bills.put("bills/exclusion." + language + ".zan", text.append('\n').toString());
    }
    return bills;
  }

  @Override
  public void check(UnaryOperator<String> texts) {
    expected.forEach(
        (language, act) -> assertEquals(act.words(), words(texts.apply(act(language)))));
  }

  @Override
  public String toString() {
    return name;
  }
}
