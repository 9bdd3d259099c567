package org.zan.history.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Cuts a text into passages of one origin each; no passage goes beyond a line or a provision. */
final class Blame {
  private final ActText text;
  private final Origins origins;
  private final IntFunction<LogEntry> entries;
  private final PathsThen paths;
  private final Map<Integer, LogEntry> known = new HashMap<>();

  Blame(ActText text, Origins origins, IntFunction<LogEntry> entries, PathsThen paths) {
    this.text = text;
    this.origins = origins;
    this.entries = entries;
    this.paths = paths;
  }

  List<Passage> passages(int start, int end) {
    List<Passage> passages = new ArrayList<>();
    String source = text.reading().text();
    int line = 1 + (int) source.substring(0, start).chars().filter(c -> c == '\n').count();
    for (int at = start; at < end; ) {
      int newline = source.indexOf('\n', at);
      int lineEnd = newline < 0 || newline >= end ? end : newline;
      line(passages, source, at, lineEnd, line++);
      at = lineEnd + 1;
    }
    return passages;
  }

  private void line(List<Passage> passages, String source, int start, int end, int line) {
    int at = start;
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    while (at < end) {
      int commit = origins.at(at);
      int until = at + 1;
      while (until < end
          && (Character.isWhitespace(source.charAt(until)) || origins.at(until) == commit)) {
        until++;
      }
      String words = source.substring(at, until).strip();
      passages.add(passage(words, at, line, commit));
      at = until;
    }
  }

  private Passage passage(String words, int offset, int line, int commit) {
    int provision = text.act().provisions().at(offset);
    String path = provision == 0 ? FileHistory.WHOLE : text.path(provision);
    LogEntry since = known.computeIfAbsent(commit, entries::apply);
    return new Passage(
        path,
        line,
        words,
        since,
        Instructions.of(since.changes(), text.act(), paths.at(commit, path), words));
  }
}
