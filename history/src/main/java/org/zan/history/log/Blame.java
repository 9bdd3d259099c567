package org.zan.history.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Cuts a text into passages of one origin each; no passage goes beyond a line or a provision. */
final class Blame {
  private final String source;
  private final Layout layout;
  private final FileHistory file;
  private final IntFunction<LogEntry> entries;
  private final PathsThen paths;
  private final Map<Integer, LogEntry> known = new HashMap<>();

  Blame(
      String source,
      Layout layout,
      FileHistory file,
      IntFunction<LogEntry> entries,
      PathsThen paths) {
    this.source = source;
    this.layout = layout;
    this.file = file;
    this.entries = entries;
    this.paths = paths;
  }

  List<Passage> passages(int start, int end) {
    List<Passage> passages = new ArrayList<>();
    int line = 1;
    for (int at = source.indexOf('\n'); at >= 0 && at < start; at = source.indexOf('\n', at + 1)) {
      line++;
    }
    for (int at = start; at < end; ) {
      int newline = source.indexOf('\n', at);
      int lineEnd = newline < 0 || newline >= end ? end : newline;
      line(passages, at, lineEnd, line++);
      at = lineEnd + 1;
    }
    return passages;
  }

  private void line(List<Passage> passages, int start, int end, int line) {
    int at = start;
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    Origins origins = file.origins();
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
    String path = layout.path(offset);
    LogEntry since = known.computeIfAbsent(commit, entries::apply);
    return new Passage(
        path,
        line,
        words,
        since,
        Instructions.of(since.changes(), file.header(), paths.at(commit, path), words));
  }
}
