package org.zan.dsl.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.summary.ActSummary;

/**
 * What follows when files or folders get other names or places: the alias of an act that is called
 * as its file is, with every reference to it in all languages; the paths of pictures and
 * attachments, in the texts that name them and in a text that moves.
 */
public final class RenameFile {
  private static final Pattern PATH =
      Pattern.compile("(?m)^[^\\n@\"]*@(?:image|attachment)[ \\t]+(\"[^\"\\n]+\"|\\S+)");

  private final View view;
  private final Map<String, String> names;
  private final Set<Edit> edits = new LinkedHashSet<>();

  private RenameFile(View view, Map<String, String> names) {
    this.view = view;
    this.names = names;
  }

  /**
   * The edits, of files as they are called before.
   *
   * @param names new names by old ones, in the statute book, with slashes; a folder stands for what
   *     is in it
   */
  public static List<Edit> of(View view, Map<String, String> names) {
    RenameFile rename = new RenameFile(view, names);
    boolean others = names.keySet().stream().anyMatch(it -> !it.endsWith(".zan"));
    for (ActSummary act : view.book().files()) {
      boolean moves = !rename.now(act.file()).equals(act.file());
      if (moves) {
        rename.alias(act);
      }
      if (moves || others) {
        rename.paths(act.file());
      }
    }
    return List.copyOf(rename.edits);
  }

  /** What a file will be called. */
  private String now(String name) {
    for (Map.Entry<String, String> each : names.entrySet()) {
      if (name.equals(each.getKey())) {
        return each.getValue();
      }
      if (name.startsWith(each.getKey() + "/")) {
        return each.getValue() + name.substring(each.getKey().length());
      }
    }
    return name;
  }

  private void alias(ActSummary act) {
    String old = stem(act.file());
    String stem = stem(now(act.file()));
    if (!old.equals(stem) && act.aliases().contains(old)) {
      Rename.Outcome outcome = Rename.alias(view, old, stem);
      if (outcome.refusal() == null) {
        edits.addAll(outcome.edits());
      }
    }
  }

  /** The name of a file without folders, language and ending. */
  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void paths(String file) {
    String text = view.text(file).orElse("");
    Matcher fact = PATH.matcher(text);
    while (fact.find()) {
      boolean quoted = fact.group(1).startsWith("\"");
      int start = fact.start(1) + (quoted ? 1 : 0);
      int end = fact.end(1) - (quoted ? 1 : 0);
      String path = text.substring(start, end);
      follow(file, path)
          .filter(now -> !now.equals(path))
          .ifPresent(now -> edits.add(new Edit(new Range(file, start, end - start), now)));
    }
  }

  /** The path by which a text will have to name what it names now. */
  private Optional<String> follow(String file, String path) {
    if (path.indexOf(':') >= 0 || path.startsWith("/")) {
      return Optional.empty();
    }
    Optional<String> target = joined(folder(file), path);
    return target.flatMap(it -> relative(folder(now(file)), now(it)));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** A path from a folder, without dots; empty where it leads out of the statute book. */
  private static Optional<String> joined(String folder, String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + path).split("/")) {
      if (step.equals("..") && steps.isEmpty()) {
        return Optional.empty();
      }
      if (step.equals("..")) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  private static Optional<String> relative(String folder, String target) {
    List<String> from = new ArrayList<>(List.of(folder.split("/")));
    from.removeIf(String::isEmpty);
    List<String> to = List.of(target.split("/"));
    int same = 0;
    while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
      same++;
    }
    return Optional.of(
        "../".repeat(from.size() - same) + String.join("/", to.subList(same, to.size())));
  }
}
