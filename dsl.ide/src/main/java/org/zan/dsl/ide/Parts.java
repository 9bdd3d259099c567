package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Tree;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.text.PublishedText;

/** Where provisions stand in texts. */
public final class Parts {
  private Parts() {}

  /** The pieces of an act in the order of its text: as many as its summary has provisions. */
  public static List<Part> of(ActReading reading) {
    List<Part> parts = new ArrayList<>();
    Tree.each(reading.act(), parts::add);
    return parts;
  }

  /** A provision with all that stands under it, without the blanks at its end. */
  public static Range whole(View view, ActSummary act, int provision) {
    Provisions provisions = act.provisions();
    String text = view.text(act.file()).orElse("");
    int start = provision == 0 ? 0 : Math.min(provisions.offset(provision), text.length());
    int next = provisions.next(provision);
    int end = next < provisions.size() ? provisions.offset(next) : text.length();
    end = Math.max(start, Math.min(end, text.length()));
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(act.file(), start, end - start);
  }

  /** What names a provision: its heading's first line, its number; the identity of an act. */
  public static Range name(View view, ActSummary act, int provision) {
    if (provision == 0) {
      return act.headerFact("act")
          .or(() -> act.headerFact("bill"))
          .map(fact -> new Range(act.file(), fact.offset(), fact.length()))
          .orElse(new Range(act.file(), 0, 0));
    }
    String text = view.text(act.file()).orElse("");
    int start = Math.min(act.provisions().offset(provision), text.length());
    int end = start;
    boolean heading = start < text.length() && text.charAt(start) == '#';
    boolean braced = start < text.length() && text.charAt(start) == '{';
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      if (!heading && !braced && Character.isWhitespace(text.charAt(end))) {
        break;
      }
      end++;
      if (braced && text.charAt(end - 1) == '}') {
        break;
      }
    }
    return new Range(act.file(), start, end - start);
  }

  /** What a drafter reads as the name of a provision: its heading without signs, or its number. */
  public static String label(View view, ActSummary act, int provision) {
    if (provision == 0) {
      return title(view, act);
    }
    Range name = name(view, act, provision);
    String text = view.text(act.file()).orElse("");
    String words = text.substring(name.offset(), name.end());
    return PublishedText.of(words.replaceFirst("^#+\\s*", "")).strip();
  }

  /** The title of an act; where it has none, what else it is called. */
  public static String title(View view, ActSummary act) {
    return headerFact(view, act, "title").orElseGet(act::label);
  }

  /** The first line of a fact in the header of an act, found without reading the act. */
  public static Optional<String> headerFact(View view, ActSummary act, String name) {
    String text = view.header(act).orElse("");
    String sign = "@" + name + " ";
    int at = text.startsWith(sign) ? 0 : text.indexOf("\n" + sign) + 1;
    int body = act.provisions().size() > 1 ? act.provisions().offset(1) : text.length();
    if (!text.startsWith(sign, at) || at > body) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', at);
    return Optional.of(text.substring(at + sign.length(), end < 0 ? text.length() : end).strip());
  }

  /**
   * The value of a fact that stands directly at a provision, on the line of its number or the lines
   * below its heading; empty where it has none. Reads these lines alone, so that the acts which a
   * text cites need not be read in full.
   */
  static Optional<String> ownFact(View view, ActSummary act, int provision, String name) {
    Range own = name(view, act, provision);
    String text = view.text(act.file()).orElse("");
    int at = provision == 0 ? text.length() : own.end();
    int next = provision + 1 < act.provisions().size() ? provision + 1 : -1;
    int end = next < 0 ? text.length() : Math.min(text.length(), act.provisions().offset(next));
    while (at < end) {
      int lineEnd = text.indexOf('\n', at);
      String line = text.substring(at, lineEnd < 0 ? end : Math.min(end, lineEnd)).strip();
      if (line.startsWith("@" + name + " ")) {
        return Optional.of(line.substring(name.length() + 2).strip());
      }
      boolean goesOn = line.isEmpty() || line.startsWith("@") || line.startsWith("//");
      if (!goesOn || lineEnd < 0) {
        break;
      }
      at = lineEnd + 1;
    }
    return Optional.empty();
  }

  /** How another act refers to a provision: {@code civil-code#art5/2}. */
  public static String address(StatuteBook book, ActSummary act, int provision) {
    return provision == 0 ? act.label() : act.label() + "#" + book.path(act, provision);
  }

  /** The versions of an act in all languages, this one first. */
  public static List<ActSummary> versions(StatuteBook book, ActSummary act) {
    List<ActSummary> versions = new ArrayList<>(List.of(act));
    act.identity().map(ActId::key).map(book::acts).orElse(List.of()).stream()
        .filter(other -> other != act)
        .forEach(versions::add);
    return versions;
  }

  /** The provision of another version of an act that has the same path, or -1. */
  public static int same(StatuteBook book, ActSummary act, int provision, ActSummary version) {
    if (version == act || provision == 0) {
      return provision;
    }
    var found = book.resolve(version, "", book.path(act, provision));
    return switch (found.state()) {
      case RESOLVED, REPEALED -> found.provision();
      default -> -1;
    };
  }
}
