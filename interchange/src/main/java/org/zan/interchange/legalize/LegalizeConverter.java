package org.zan.interchange.legalize;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.norm.ActId;

/**
 * Converts Markdown documents of the legalize family to Zan. A pure function of text and mapping:
 * no file system, safe for use by several threads. No word of the document is lost; {@code
 * docs/import.md} tells what becomes of what.
 */
public final class LegalizeConverter {
  private static final char FIRST_INNER = '\uFDD0';
  private static final char LAST_INNER = '\uFDEF';

  private final LegalizeMapping mapping;

  /** Creates a converter for one jurisdiction. */
  public LegalizeConverter(LegalizeMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Converts a document.
   *
   * @param source Markdown with front matter, or without where {@code sideFile} is given
   * @param sideFile text of a YAML file that holds the metadata, or null
   * @param name the document's name without ending; where the mapping says so, it tells the
   *     language
   * @throws Unconvertible if the document has no metadata, or none that can be read, or no identity
   *     comes of them
   */
  public Conversion convert(String source, String sideFile, String name) throws Unconvertible {
    Draft draft = draft(source, sideFile, name);
    StringBuilder out = new StringBuilder(source.length() + 1024);
    draft.header.write(draft.id, out);
    new ZanWriter(out).write(draft.entries);
    return new Conversion(draft.id, draft.header.language(), out.toString(), draft.report);
  }

  /** What is known of a document before it is written. */
  record Draft(ActId id, Header header, List<Entry> entries, Report report) {}

  Draft draft(String source, String sideFile, String name) throws Unconvertible {
    String text = cleaned(source);
    int end = FrontMatter.end(text);
    if (end < 0) {
      throw new Unconvertible(Problem.Kind.BAD_METADATA, 1, "the front matter is not closed");
    }
    Metadata metadata = metadata(text, end, sideFile, name).in(name);
    Optional<ActId> id = mapping.identity(metadata);
    if (id.isEmpty()) {
      String field = mapping.fieldFor("identity");
      throw new Unconvertible(
          Problem.Kind.NO_IDENTITY, 1, field + ": " + metadata.text(field).orElse("–"));
    }
    Report report = new Report();
    Header header = new Header(mapping, metadata, report);
    InlineReader inline = new InlineReader(new Links(mapping, id.get(), report), report);
    List<Block> blocks = MarkdownReader.read(text, end, lines(text, end) + 1, inline);
    return new Draft(
        id.get(), header, Outline.of(blocks, header.title(), mapping.closings()), report);
  }

  private Metadata metadata(String text, int end, String sideFile, String name)
      throws Unconvertible {
    if (end == 0
        && (sideFile == null || mapping.multilingual() && mapping.language(name).isEmpty())) {
      throw new Unconvertible(Problem.Kind.NO_METADATA, 1, "");
    }
    try {
      return end == 0 ? FrontMatter.parse(sideFile, 0) : FrontMatter.read(text, end);
    } catch (FrontMatter.Unreadable e) {
      throw new Unconvertible(Problem.Kind.BAD_METADATA, e.line(), e.getMessage());
    }
  }

  /** One kind of line end, no byte-order mark, none of the code points that are used within. */
  private static String cleaned(String source) {
    String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_INNER && c <= LAST_INNER) {
        return text.replaceAll("[\uFDD0-\uFDEF]", "\uFFFD");
      }
    }
    return text;
  }

  private static int lines(String text, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
