package org.zan.dsl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;

/**
 * A note {@code // zan:allow ID because REASON}: findings of the rule are not reported. In the
 * header it holds for the whole file, elsewhere for what stands directly below it, up to the next
 * blank line.
 *
 * @param rule id of the rule
 * @param reason why; empty where none is given, then it holds nothing
 * @param note where the note stands
 * @param from first offset for which it holds
 * @param to offset after the last
 */
public record Allowance(String rule, String reason, Words note, int from, int to) {
  private static final Pattern FORM =
      Pattern.compile("//\\s*zan:allow\\s+(\\S+)(?:\\s+because\\s+(.+?))?\\s*");

  /** All allowances of a file. */
  public static List<Allowance> in(ActReading act) {
    List<Allowance> allowances = new ArrayList<>();
    for (Words note : act.notes()) {
      Matcher matcher = FORM.matcher(act.words(note));
      if (matcher.matches()) {
        String reason = matcher.group(2) == null ? "" : matcher.group(2);
        boolean header = !act.hasBody() || note.offset() < bodyStart(act);
        allowances.add(
            header
                ? new Allowance(matcher.group(1), reason, note, 0, Integer.MAX_VALUE)
                : new Allowance(
                    matcher.group(1),
                    reason,
                    note,
                    note.offset(),
                    blockEnd(act.text().toCharArray(), note.end())));
      }
    }
    return List.copyOf(allowances);
  }

  private static int bodyStart(ActReading act) {
    return act.header().isEmpty() ? 0 : act.header().get(act.header().size() - 1).offset();
  }

  private static int blockEnd(char[] text, int noteEnd) {
    int line = Line.next(text, noteEnd, text.length);
    while (line < text.length) {
      int first = Line.skipBlanks(text, line, text.length);
      if (Line.atEnd(text, first, text.length)) {
        return line;
      }
      line = Line.next(text, Line.end(text, first, text.length), text.length);
    }
    return text.length;
  }

  /** Whether it holds for the finding. */
  public boolean holds(Finding finding) {
    return !reason.isEmpty()
        && finding.rule().id().equals(rule)
        && finding.place().offset() >= from
        && finding.place().offset() < to;
  }
}
