package org.zan.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.xtext.ISetup;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** What the benchmarks of parsers share: texts in memory and Xtext languages by name. */
final class InMemory {
  /** System property that names the folder of the imported statute book. */
  static final String BOOK = "zan.bench.book";

  private static final String RUNE_MODELS = "cdm/rosetta/";

  private InMemory() {}

  /** Every n-th text of the statute book. */
  static List<String> texts(int every) throws IOException {
    return Corpus.of(Path.of(System.getProperty(BOOK)), every).texts();
  }

  /** The model files that come in rune-lang's jar of the Common Domain Model. */
  static List<String> runeModels() throws IOException {
    return List.copyOf(runeFiles().values());
  }

  /** The same by the names of the files. */
  static Map<String, String> runeFiles() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (ZipFile jar = new ZipFile(runeJar())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(RUNE_MODELS) && entry.getName().endsWith(".rosetta")) {
          try (InputStream in = jar.getInputStream(entry)) {
            texts.put(
                entry.getName().substring(RUNE_MODELS.length()),
                new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }

  private static String runeJar() {
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Path.of(jar).getFileName().toString().startsWith("cdm-java-")) {
        return jar;
      }
    }
    throw new IllegalStateException("the jar of the Common Domain Model is not on the class path");
  }

  /** Size of texts in UTF-8. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /** The parser of the language whose set-up class has this name, as Xtext makes it. */
  static IParser parser(String setup) {
    try {
      ISetup language = (ISetup) Class.forName(setup).getDeclaredConstructor().newInstance();
      return language.createInjectorAndDoEMFRegistration().getInstance(IParser.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no such language: " + setup, e);
    }
  }

  /**
   * Parses all texts; a peer that does not accept them would be measured on its recovery from
   * errors, so that is refused.
   */
  static int parse(IParser parser, List<String> texts) {
    int length = 0;
    for (String text : texts) {
      IParseResult result = parser.parse(new StringReader(text));
      if (result.hasSyntaxErrors()) {
        throw new IllegalStateException(
            "syntax error: " + result.getSyntaxErrors().iterator().next().getSyntaxErrorMessage());
      }
      length += result.getRootNode().getTotalLength();
    }
    return length;
  }
}
