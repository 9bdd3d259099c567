package org.zan.amend;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;

/** What the instructions of an amending act do to the texts before it. */
public final class Outcome {
  private final SortedMap<String, List<TextEdit>> edits;
  private final List<Done> done;
  private final List<Finding> findings;
  private final Texts before;

  Outcome(
      SortedMap<String, List<TextEdit>> edits,
      List<Done> done,
      List<Finding> findings,
      Texts before) {
    this.edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
    this.done = List.copyOf(done);
    this.findings = List.copyOf(findings);
    this.before = before;
  }

  /** The edits of each file that changes, in the order of its text; they do not overlap. */
  public SortedMap<String, List<TextEdit>> edits() {
    return edits;
  }

  /** What each instruction does, file by file. */
  public List<Done> done() {
    return done;
  }

  /**
   * What is wrong with the instructions, in the order of the amending act. An instruction with a
   * finding that is an error changes nothing.
   */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether every instruction can be carried out. */
  public boolean clean() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * The text of a file after the amendments; the text before where none concerns it.
   *
   * @throws IllegalArgumentException where the file is not held
   */
  public String after(String file) {
    String text = before.of(file).orElseThrow(() -> new IllegalArgumentException(file));
    StringBuilder after = new StringBuilder(text.length() + 256);
    int at = 0;
    for (TextEdit edit : edits.getOrDefault(file, List.of())) {
      after.append(text, at, edit.place().offset()).append(edit.text());
      at = edit.place().offset() + edit.place().length();
    }
    return after.append(text, at, text.length()).toString();
  }

  /** The texts after the amendments. */
  public Texts after() {
    return file -> edits.containsKey(file) ? java.util.Optional.of(after(file)) : before.of(file);
  }
}
