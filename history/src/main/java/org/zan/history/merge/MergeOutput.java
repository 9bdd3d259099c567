package org.zan.history.merge;

import java.util.ArrayList;
import java.util.List;

/** Writes a merged text; markers of a conflict stand on lines of their own. */
final class MergeOutput {
  private final MergeNames names;
  private final StringBuilder text = new StringBuilder();
  private final List<String> conflicts = new ArrayList<>();

  MergeOutput(MergeNames names) {
    this.names = names;
  }

  void text(String words) {
    text.append(words);
  }

  /** Both texts of a stretch; what stands before it in its line belongs to both. */
  void conflict(String path, String ours, String theirs) {
    if (!conflicts.contains(path)) {
      conflicts.add(path);
    }
    int line = text.lastIndexOf("\n") + 1;
    String before = text.substring(line);
    text.setLength(line);
    marker('<', " " + names.ours());
    lines(before + ours);
    marker('=', "");
    lines(before + theirs);
    marker('>', " " + names.theirs());
  }

  private void marker(char sign, String name) {
    text.append(String.valueOf(sign).repeat(names.markerSize())).append(name).append('\n');
  }

  private void lines(String side) {
    text.append(side);
    if (!side.isEmpty() && !side.endsWith("\n")) {
      text.append('\n');
    }
  }

  Merged merged() {
    return new Merged(text.toString(), List.copyOf(conflicts));
  }
}
