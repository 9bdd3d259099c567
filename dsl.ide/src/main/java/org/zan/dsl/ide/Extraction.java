package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.rules.support.Sign;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** Paragraphs and items of one text that become an article behind their own. */
final class Extraction {
  private final View view;
  private final ActReading reading;
  private final ActSummary act;
  private final Part article;
  private final Blocks blocks;
  private final List<Part> parts;
  private final String text;

  Extraction(View view, ActReading reading, ActSummary act, Part article, Blocks blocks) {
    this.view = view;
    this.reading = reading;
    this.act = act;
    this.article = article;
    this.blocks = blocks;
    this.parts = Parts.of(reading);
    this.text = reading.text();
  }

  /** The number of the new article; empty where none can be given. */
  Optional<String> number() {
    List<Part> row = row();
    int at = row.indexOf(article);
    Counting counting = new Counting(reading.jurisdictions().vocabulary());
    List<String> taken = row.stream().map(Part::number).toList();
    if (act.bill()) {
      return counting.next(
          Renumber.plain(article.number()), at > 0 ? Renumber.plain(taken.get(at - 1)) : "");
    }
    String form = reading.jurisdiction().added();
    Optional<String> number = counting.added(article.number(), form);
    while (number.isPresent() && taken.contains(number.get())) {
      number = counting.added(number.get(), form);
    }
    return number;
  }

  /** The headings that are numbered in one row with the article. */
  private List<Part> row() {
    List<Part> row = new ArrayList<>(List.of(article));
    Lists.ofHeadings(
        reading,
        members -> {
          if (members.contains(article)) {
            row.clear();
            row.addAll(members);
          }
        });
    return row;
  }

  /** Tells what goes where; false where the new text would not have the provisions it should. */
  boolean announce(Follow follow) {
    String after = Follow.applied(text, edits(new ArrayList<>()));
    int[] to = new int[parts.size()];
    Provisions provisions = act.provisions();
    int last = provisions.next(parts.indexOf(article));
    Part single = single();
    List<Part> moved = new ArrayList<>();
    for (Part part : parts) {
      if (part != single && chosen(part)) {
        moved.add(part);
      }
    }
    int index = 0;
    int fresh = -1;
    for (int p = 0; p <= parts.size(); p++) {
      if (p == last) {
        fresh = index++;
        for (Part part : moved) {
          to[parts.indexOf(part)] = index++;
        }
      }
      if (p < parts.size() && !chosen(parts.get(p))) {
        to[p] = index++;
      }
    }
    if (single != null) {
      to[parts.indexOf(single)] = fresh;
    }
    return follow.add(act, after, to, index, alineas(to, fresh));
  }

  private boolean chosen(Part part) {
    return blocks.chosen().stream()
        .anyMatch(it -> part.offset() >= it.start() && part.offset() < it.end());
  }

  /** The item that is taken out alone, and whose words become those of the article. */
  private Part single() {
    List<Blocks.Block> chosen = blocks.chosen();
    Part part = chosen.size() == 1 ? chosen.get(0).part() : null;
    return part != null && part.kind() == Part.Kind.ITEM ? part : null;
  }

  private Follow.Alineas alineas(int[] to, int fresh) {
    int parent = parts.indexOf(blocks.parent());
    int first =
        blocks.chosen().stream()
            .mapToInt(Blocks.Block::alinea)
            .filter(it -> it > 0)
            .min()
            .orElse(Integer.MAX_VALUE);
    int count = (int) blocks.chosen().stream().filter(it -> it.alinea() > 0).count();
    return (provision, alinea) -> {
      if (provision != parent || alinea < first) {
        return new int[] {to[provision], alinea};
      }
      return alinea < first + count
          ? new int[] {fresh, alinea - first + 1}
          : new int[] {to[provision], alinea - count};
    };
  }

  /**
   * The edits of this text.
   *
   * @param following edits of references; those within what moves are taken out and applied there
   */
  List<Edit> edits(List<Edit> following) {
    Range taken = taken();
    List<Edit> inside =
        following.stream()
            .filter(it -> it.range().file().equals(act.file()))
            .filter(it -> it.range().offset() >= start() && it.range().end() <= end())
            .toList();
    following.removeAll(inside);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(taken, ""));
    int place = Parts.whole(view, act, parts.indexOf(article)).end();
    String added = "\n\n" + heading() + "\n\n" + body(inside);
    if (taken.end() == place) {
      edits.set(0, new Edit(taken, added));
    } else {
      edits.add(new Edit(new Range(act.file(), place, 0), added));
    }
    if (act.bill()) {
      edits.addAll(numbersThatMoveOn());
    }
    return edits;
  }

  private int start() {
    return blocks.chosen().get(0).start();
  }

  private int end() {
    return blocks.chosen().get(blocks.chosen().size() - 1).end();
  }

  /** What is taken out of its place, with the blank lines that stood around it. */
  private Range taken() {
    boolean more = blocks.to() < blocks.all().size();
    int from = start();
    int to = more ? blocks.all().get(blocks.to()).start() : end();
    if (!more) {
      while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
    }
    return new Range(act.file(), from, to - from);
  }

  private String heading() {
    int words = article.offset() + article.depth();
    while (words < text.length() && " \t".indexOf(text.charAt(words)) >= 0) {
      words++;
    }
    int end = Math.min(words + article.caption().titleStart(), article.offset() + article.length());
    String label = text.substring(article.offset(), end).strip();
    Optional<Range> number = Rename.number(view, act, parts.indexOf(article));
    String numbered =
        number
            .filter(it -> it.end() <= end)
            .map(
                it ->
                    text.substring(article.offset(), it.offset())
                        + number().orElse("")
                        + text.substring(it.end(), end).stripTrailing())
            .orElse(label);
    return numbered + (article.titled() ? " " + Refactoring.FILL_IN : "");
  }

  /** The words that move, their numbers from the first on, at the left edge. */
  private String body(List<Edit> inside) {
    List<Edit> changes = new ArrayList<>(inside);
    Part single = single();
    int first = start();
    if (single == null) {
      changes.addAll(numbersFromTheFirst());
    } else {
      first = single.offset() + single.length();
    }
    int shift = first;
    List<Edit> moved =
        changes.stream()
            .map(
                it ->
                    new Edit(
                        new Range(
                            it.range().file(), it.range().offset() - shift, it.range().length()),
                        it.text()))
            .toList();
    String words = Follow.applied(text.substring(first, end()), moved);
    if (single == null) {
      return dedented(words, indentation(words));
    }
    int child = single.children().isEmpty() ? 0 : single.children().get(0).column();
    List<String> lines = new ArrayList<>();
    boolean children = false;
    for (String line : words.strip().split("\n", -1)) {
      children |= child > 0 && indentation(line) == child && !lines.isEmpty() && isItem(line);
      lines.add(children ? dedented(line, child) : line.stripLeading());
    }
    return String.join("\n", lines);
  }

  private static boolean isItem(String line) {
    String words = line.strip();
    return org.zan.dsl.lexer.Markers.end(words.toCharArray(), 0, words.length()) > 0;
  }

  private static int indentation(String words) {
    return words.length() - words.stripLeading().length();
  }

  private static String dedented(String words, int column) {
    return words
        .lines()
        .map(line -> line.substring(Math.min(column, indentation(line))))
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  /** Numbers of the items that move: 1, 2, 3 in the form that they have. */
  private List<Edit> numbersFromTheFirst() {
    List<Part> items = new ArrayList<>();
    blocks.chosen().stream()
        .map(Blocks.Block::part)
        .filter(it -> it != null && it.kind() == Part.Kind.ITEM)
        .forEach(items::add);
    if (items.isEmpty()) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    Counting counting = new Counting(reading.jurisdictions().vocabulary());
    String number = first(blocks.parent(), items.get(0));
    String before = "";
    for (int i = 0; i < items.size(); i++) {
      numbers.add(number);
      String next = counting.next(number, before).orElse("");
      before = number;
      number = next;
    }
    return numbered(items, numbers);
  }

  /** The first number of the list in which an item stands, or of its kind. */
  private static String first(Part parent, Part item) {
    return parent.children().stream()
        .filter(it -> it.kind() == Part.Kind.ITEM && it.lead() == item.lead())
        .map(Part::number)
        .filter(it -> it.length() == 1 && "1aAiIаА".contains(it))
        .findFirst()
        .orElse("1");
  }

  private List<Edit> numbered(List<Part> members, List<String> numbers) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < members.size() && i < numbers.size(); i++) {
      String number = numbers.get(i);
      if (!number.isEmpty() && !number.equals(members.get(i).number())) {
        Rename.number(view, act, parts.indexOf(members.get(i)))
            .ifPresent(range -> edits.add(new Edit(range, number)));
      }
    }
    return edits;
  }

  /** In a draft: the items that stay close up, the articles behind move on. */
  private List<Edit> numbersThatMoveOn() {
    List<Edit> edits = new ArrayList<>();
    List<Part> chosen = blocks.chosen().stream().map(Blocks.Block::part).toList();
    List<Integer> leads =
        chosen.stream().filter(it -> it != null).map(Part::lead).distinct().toList();
    for (int lead : leads) {
      List<Part> list =
          blocks.parent().children().stream()
              .filter(it -> it.kind() == Part.Kind.ITEM && it.lead() == lead)
              .toList();
      List<Part> staying = list.stream().filter(it -> !chosen.contains(it)).toList();
      edits.addAll(
          numbered(staying, list.stream().map(Part::number).limit(staying.size()).toList()));
    }
    List<Part> row = row();
    List<Part> behind = row.subList(row.indexOf(article) + 1, row.size());
    edits.addAll(numbered(behind, numbersBehind(behind)));
    return edits;
  }

  /** Numbers that move on, as far as one would otherwise come before the one in front of it. */
  private List<String> numbersBehind(List<Part> behind) {
    Counting counting = new Counting(reading.jurisdictions().vocabulary());
    List<String> numbers = new ArrayList<>();
    String before = Renumber.plain(article.number());
    String number = number().orElse("");
    for (Part part : behind) {
      int own = Sign.digits(part.number(), 0);
      int taken = Sign.digits(number, 0);
      if (own > taken && taken > 0) {
        break;
      }
      String next = counting.next(number, before).orElse("");
      numbers.add(next);
      before = number;
      number = next;
    }
    return numbers;
  }
}
