package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zan.server.Desk.uri;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After many edits and file events what a server shows equals what a fresh one shows. So many as
 * the property {@code zan.soak} says.
 */
class SoakTest {
  private static final int ACTS = 10;
  private static final int EDITS = Integer.getInteger("zan.soak", 1500);
  private static final int BETWEEN = Math.max(250, EDITS / 20);

  private static final List<String> LINES =
      List.of(
          "\n## Article 1. Scope\n\n",
          "\n## Article 2. Қағида 😀\n\n",
          "\n## Article 3. Repealed\n@repealed 2020-01-01 by kz/law/2019-01-01/3\n\n",
          "1. Words of law.\n",
          "1) **budget fund** – money kept apart;\n",
          "Under [Article 2](a1#art2) and [Article 9](a2#art9/1).\n",
          "See [this](kz/law/2019-01-01/1#art1) and [that](kz/law/2019-01-01/2#art3/1).\n",
          "The [fund](terms:a1) is [here](#art1/1) or [there](a11#art1).\n",
          "@alias other\n",
          "@amend a1\n  1) @replace art1 \"Words\" -> \"Signs\"\n",
          "\n\n",
          "#",
          "х");

  @TempDir Path root;

  private final Random random = new Random(7);
  private final Map<String, String> open = new HashMap<>();
  private final Deque<String[]> undo = new ArrayDeque<>();

  @Test
  void showsWhatAFreshServerShows() throws Exception {
    Files.writeString(root.resolve("repository.zan"), "@repository Soak\n@jurisdiction kz\n");
    for (int act = 0; act < ACTS; act++) {
      Files.writeString(file(act), start(act));
    }
    try (Desk desk = Desk.at(root)) {
      for (int edit = 1; edit <= EDITS; edit++) {
        step(desk);
        if (edit % BETWEEN == 0) {
          assertEquals(fresh(), desk.shown(), "after " + edit + " edits");
        }
      }
    }
  }

  private Map<String, List<String>> fresh() throws Exception {
    try (Desk fresh = Desk.at(root)) {
      open.forEach(fresh::open);
      return fresh.shown();
    }
  }

  private Path file(int act) {
    return root.resolve("act" + act + ".zan");
  }

  private static String start(int act) {
    return (act > 7 ? "@bill kz/law/2020/" + act : "@act kz/law/2019-01-01/" + act)
        + "\n@alias a"
        + act
        + "\n@language en\n\n## Article 1. Start\n\n1. Words.\n";
  }

  private void step(Desk desk) throws Exception {
    int act = random.nextInt(ACTS);
    String uri = uri(file(act));
    int kind = random.nextInt(20);
    if (!open.containsKey(uri)) {
      closedFile(desk, act, uri, kind);
    } else if (kind == 0) {
      open.remove(uri);
      desk.close(uri);
    } else if (kind < 4 && !undo.isEmpty()) {
      String[] before = undo.pop();
      if (open.containsKey(before[0])) {
        open.put(before[0], before[1]);
        desk.change(before[0], new TextDocumentContentChangeEvent(before[1]));
      }
    } else {
      edit(desk, uri);
    }
  }

  private void closedFile(Desk desk, int act, String uri, int kind) throws Exception {
    Path file = file(act);
    if (kind < 2) {
      Files.deleteIfExists(file);
      desk.touched(file, FileChangeType.Deleted);
    } else if (kind < 6 || !Files.exists(file)) {
      Files.writeString(file, start(act) + LINES.get(random.nextInt(LINES.size())));
      desk.touched(file, FileChangeType.Changed);
    } else {
      open.put(uri, Files.readString(file));
      desk.open(uri, open.get(uri));
    }
  }

  private void edit(Desk desk, String uri) {
    String text = open.get(uri);
    undo.push(new String[] {uri, text});
    if (undo.size() > 50) {
      undo.removeLast();
    }
    TextLines lines = new TextLines(text, "utf-16");
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
    int from = boundary(text, random.nextInt(text.length() + 1));
    int most = text.length() > 2000 ? 400 : 30;
    int to =
        boundary(
            text,
            Math.min(text.length(), from + (random.nextInt(3) == 0 ? random.nextInt(most) : 0)));
    Position start = lines.position(from);
    String added = random.nextInt(4) == 0 ? "" : LINES.get(random.nextInt(LINES.size()));
    // Between the two parts of a line break there is no position.
    from = lines.offset(start);
    changes.add(new TextDocumentContentChangeEvent(new Range(start, lines.position(to)), added));
    open.put(uri, text.substring(0, from) + added + text.substring(Math.max(from, to)));
    desk.change(uri, changes.toArray(TextDocumentContentChangeEvent[]::new));
  }

  private static int boundary(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
