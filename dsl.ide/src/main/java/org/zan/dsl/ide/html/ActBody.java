package org.zan.dsl.ide.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.View;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactValue;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Table;

/** The blocks of one act as HTML. */
final class ActBody {
  private static final int DEEPEST = 6;
  private static final List<String> DATES =
      List.of("in-force", "applies-from", "expires", "suspended", "repealed", "annulled");
  private static final List<String> HEADER = List.of("adopted", "published", "registered");

  private final View view;
  private final ActSummary act;
  private final ActReading reading;
  private final HtmlWords labels;
  private final Html html = new Html();
  private final RunWriter runs;
  private final Map<Integer, Integer> provisions = new HashMap<>();
  private final List<Part> parts;
  private final int[] lines;

  ActBody(
      View view, ActSummary act, ActReading reading, String language, ActPage.Addresses addresses) {
    this.view = view;
    this.act = act;
    this.reading = reading;
    this.labels = new HtmlWords(language);
    this.parts = Parts.of(reading);
    int known = Math.min(parts.size(), act.provisions().size());
    for (int p = 1; p < known; p++) {
      provisions.put(parts.get(p).offset(), p);
    }
    this.lines = lines(reading.text());
    this.runs = new RunWriter(html, view, act, reading, addresses);
  }

  private static int[] lines(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }

  /** The line of an offset, counted from 0. */
  private String line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return String.valueOf(found >= 0 ? found : -found - 2);
  }

  private String line(EObject part) {
    return line(NodeModelUtils.getNode(part).getOffset());
  }

  String main() {
    html.open(
        "main",
        "class",
        "zan-act",
        "lang",
        act.language().isEmpty() ? null : act.language(),
        "data-file",
        act.file(),
        "data-path",
        ".",
        "data-line",
        "0");
    header();
    blocks(reading.document().getBody(), 1);
    html.end("main");
    return html.toString();
  }

  private void header() {
    html.open("header", "class", "zan-header");
    act.identity()
        .flatMap(view.book()::kind)
        .map(kind -> kind.names().get(act.language()))
        .ifPresent(name -> html.element("p", name, "class", "zan-kind"));
    html.element("h1", PublishedText.of(Parts.title(view, act)));
    act.identity().map(ActId::toString).ifPresent(it -> html.element("p", it, "class", "zan-id"));
    if (act.bill()) {
      html.element("p", labels.of("draft"), "class", "zan-status");
    }
    for (String name : HEADER) {
      reading.headerFact(name).ifPresent(this::date);
    }
    for (String name : DATES) {
      reading.headerFact(name).ifPresent(this::date);
    }
    html.end("header");
  }

  private void date(ReadFact fact) {
    String value =
        reading.text().substring(fact.valueOffset(), fact.offset() + fact.length()).strip();
    html.element(
        "p",
        labels.of("date." + fact.name(), value.replaceAll("\\s+", " ")),
        "class",
        "zan-date",
        "data-line",
        line(fact.offset()));
  }

  private void dates(int provision) {
    if (provision > 0) {
      parts.get(provision).facts().stream()
          .filter(fact -> DATES.contains(fact.name()))
          .forEach(this::date);
    }
  }

  /** Blocks in order; items beside each other are a list. */
  private void blocks(List<? extends Block> blocks, int depth) {
    boolean list = false;
    boolean closing = false;
    for (Block block : blocks) {
      boolean item = block instanceof Item;
      if (item && !list) {
        html.open("ul", "class", "zan-items", "role", "list");
      } else if (!item && list && !(block instanceof Fact)) {
        html.end("ul");
      }
      list = item || list && block instanceof Fact;
      if (block instanceof Fact fact && fact.getName().equals("@closing") && !closing) {
        if (list) {
          html.end("ul");
          list = false;
        }
        html.open("div", "class", "zan-closing", "data-line", line(fact));
        closing = true;
      }
      block(block, depth);
    }
    if (list) {
      html.end("ul");
    }
    if (closing) {
      html.end("div");
    }
  }

  private void block(Block block, int depth) {
    if (block instanceof Paragraph paragraph) {
      html.open("p", "data-line", line(block));
      runs.write(paragraph.getRuns());
      html.end("p");
    } else if (block instanceof Item item) {
      item(item, depth);
    } else if (block instanceof Heading heading) {
      heading(heading, depth);
    } else if (block instanceof Table table) {
      new TableWriter(html, runs).write(table, line(table));
    } else if (block instanceof Instruction instruction) {
      instruction(instruction, depth);
    } else if (block instanceof Fact fact) {
      fact(fact);
    }
  }

  private int provision(Block block) {
    return provisions.getOrDefault(NodeModelUtils.getNode(block).getOffset(), 0);
  }

  private String path(int provision) {
    return provision == 0 ? null : view.book().path(act, provision);
  }

  private String kind(String name, int provision) {
    String level = provision == 0 ? "" : parts.get(provision).level();
    String repealed = provision > 0 && parts.get(provision).repealed() ? " zan-repealed" : "";
    return "zan-" + name + (level.isEmpty() ? "" : " zan-" + level) + repealed;
  }

  private void heading(Heading heading, int depth) {
    int provision = provision(heading);
    String path = path(provision);
    html.open(
        "section",
        "class",
        kind("section", provision),
        "id",
        path,
        "data-path",
        path,
        "data-line",
        line(heading));
    String name = "h" + Math.min(DEEPEST, depth + 1);
    html.open(name);
    runs.write(heading.getCaption());
    html.end(name);
    dates(provision);
    blocks(heading.getChildren(), depth + 1);
    html.end("section");
  }

  private void item(Item item, int depth) {
    int provision = provision(item);
    String path = path(provision);
    String marker = item.getMarker();
    boolean braces = marker.startsWith("{") && marker.endsWith("}");
    html.open(
        "li",
        "class",
        kind("item", provision),
        "id",
        path,
        "data-path",
        path,
        "data-line",
        line(item));
    html.open("span", "class", "zan-number")
        .text(PublishedText.of(braces ? marker.substring(1, marker.length() - 1) : marker).strip())
        .close("span");
    html.text(" ").open("div", "class", "zan-body");
    dates(provision);
    blocks(item.getChildren(), depth);
    html.close("div").end("li");
  }

  /** What an amending act orders: as it is written, and the text that it brings. */
  private void instruction(Instruction instruction, int depth) {
    INode node = NodeModelUtils.getNode(instruction);
    int end = node.getEndOffset();
    List<Block> brought =
        instruction.eContents().stream()
            .filter(Block.class::isInstance)
            .map(Block.class::cast)
            .toList();
    for (Block block : brought) {
      end = Math.min(end, NodeModelUtils.getNode(block).getOffset());
    }
    html.open("div", "class", "zan-instruction", "data-line", line(instruction));
    String words = reading.text().substring(node.getOffset(), end).strip();
    html.element("code", words.replaceAll("\\s*\\R\\s*", " "));
    List<Block> text = brought.stream().filter(it -> !(it instanceof Fact)).toList();
    if (!text.isEmpty()) {
      html.open("blockquote");
      blocks(text, depth);
      html.end("blockquote");
    }
    html.end("div");
  }

  /** Facts speak to the machine, but for notes, pictures and attachments. */
  private void fact(Fact fact) {
    String value =
        fact.getValues().stream().map(ActBody::source).collect(Collectors.joining(" ")).strip();
    if (fact.getName().equals("@note")) {
      String[] words = PublishedText.of(value).split("\\s+", 2);
      html.open(
          "p",
          "class",
          "zan-note",
          "role",
          "note",
          "id",
          runs.noteId(words[0]),
          "data-line",
          line(fact));
      html.open("sup").text(words[0]).close("sup").text(" ");
      html.text(words.length > 1 ? words[1] : "").end("p");
    } else if (fact.getName().equals("@image") || fact.getName().equals("@attachment")) {
      html.element("p", value, "class", "zan-attachment", "data-line", line(fact));
    }
  }

  private static String source(FactValue value) {
    return Optional.ofNullable(NodeModelUtils.getNode(value))
        .map(NodeModelUtils::getTokenText)
        .orElse("");
  }
}
