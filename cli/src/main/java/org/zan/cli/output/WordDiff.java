package org.zan.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.zan.cli.output.LineDiff.Change;
import org.zan.cli.output.LineDiff.Hunk;
import org.zan.dsl.text.Matching;

/**
 * What differs between two texts, word by word: words that go stand in {@code [-…-]}, words that
 * come in {@code {+…+}}, or in colours. Blanks and line breaks alone are no difference.
 */
public final class WordDiff {
  private final Paint paint;
  private final StringBuilder text = new StringBuilder();

  /**
   * A word or sign.
   *
   * @param gap the blanks and line breaks before it
   * @param word the word
   */
  private record Token(String gap, String word) {}

  private WordDiff(Paint paint) {
    this.paint = paint;
  }

  /**
   * The difference, or an empty text where there is none.
   *
   * @param before the text before
   * @param after the text after
   * @param context what a line of the text before, counted from 0, belongs to: the header of each
   *     stretch says so
   * @param paint whether words are coloured instead of marked
   */
  public static String of(String before, String after, IntFunction<String> context, Paint paint) {
    WordDiff words = new WordDiff(paint);
    LineDiff diff = new LineDiff(before, after);
    for (Hunk hunk : diff.hunks()) {
      words.hunk(diff, hunk, UnifiedDiff.context(hunk, context));
    }
    return words.text.toString();
  }

  private void hunk(LineDiff diff, Hunk hunk, String context) {
    text.append(paint.help(context.isEmpty() ? "@@" : "@@ " + context + " @@")).append('\n');
    int x = hunk.from();
    for (Change change : hunk.changes()) {
      unchanged(diff.before().subList(x, change.from()));
      changed(
          diff.before().subList(change.from(), change.to()),
          diff.after().subList(change.fromAfter(), change.toAfter()));
      x = change.to();
    }
    unchanged(diff.before().subList(x, hunk.to()));
  }

  private void unchanged(List<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
  }

  private void changed(List<String> before, List<String> after) {
    List<Token> old = tokens(String.join("\n", before));
    List<Token> now = tokens(String.join("\n", after));
    List<int[]> matches =
        new ArrayList<>(
            Matching.of(
                old.stream().map(Token::word).toList(), now.stream().map(Token::word).toList()));
    int x = 0;
    int y = 0;
    for (int[] match : matches) {
      run(old.subList(x, match[0]), now.subList(y, match[1]));
      Token kept = now.get(match[1]);
      // Behind words that only go stands the gap that followed them.
      boolean onlyGone = match[0] > x && match[1] == y;
      text.append(onlyGone ? old.get(match[0]).gap : kept.gap).append(kept.word);
      x = match[0] + 1;
      y = match[1] + 1;
    }
    run(old.subList(x, old.size()), now.subList(y, now.size()));
    text.append("\n".repeat(1 + blanksAtEnd(after)));
  }

  /** Blank lines behind the last word. */
  private static int blanksAtEnd(List<String> lines) {
    int blanks = 0;
    while (blanks < lines.size() && lines.get(lines.size() - 1 - blanks).isBlank()) {
      blanks++;
    }
    return blanks == lines.size() ? 0 : blanks;
  }

  /** Words that go and words that come in their place, behind the gap that both have. */
  private void run(List<Token> gone, List<Token> come) {
    if (!gone.isEmpty()) {
      text.append(gone.get(0).gap);
      marked(gone, true);
    }
    if (!come.isEmpty()) {
      text.append(gone.isEmpty() ? come.get(0).gap : "");
      marked(come, false);
    }
  }

  private void marked(List<Token> tokens, boolean gone) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int lineEnd = i == 0 ? -1 : token.gap.lastIndexOf('\n');
      if (lineEnd >= 0) {
        text.append(mark(line.toString(), gone)).append(token.gap);
        line.setLength(0);
      } else if (i > 0) {
        line.append(token.gap);
      }
      line.append(token.word);
    }
    text.append(mark(line.toString(), gone));
  }

  private String mark(String words, boolean gone) {
    if (paint == Paint.PLAIN) {
      return gone ? "[-" + words + "-]" : "{+" + words + "+}";
    }
    return gone ? paint.removed(words) : paint.added(words);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int word = at;
      while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
        word++;
      }
      int end = word;
      while (end < text.length() && ofWord(text.charAt(end))) {
        end++;
      }
      if (word == text.length()) {
        break;
      }
      end = end == word ? word + 1 : end;
      tokens.add(new Token(text.substring(at, word), text.substring(word, end)));
      at = end;
    }
    return tokens;
  }

  /** Letters, digits, halves of characters, and marks on letters. */
  private static boolean ofWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
