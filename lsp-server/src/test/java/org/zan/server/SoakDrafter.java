package org.zan.server;

import static org.zan.server.Desk.uri;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A drafter who does something at random to a statute book in an editor: each step is a function of
 * its number and of how things stand, so that steps can be left out and the rest be done again.
 */
final class SoakDrafter implements AutoCloseable {
  /**
   * How things stand.
   *
   * @param files on disk, by name
   * @param open unsaved texts, by name
   */
  record Standing(Map<String, byte[]> files, Map<String, String> open) {}

  private static final int LONG = 2500;
  private static final int UNDONE = 60;

  private final Path root;
  private final Desk desk;
  private final SoakFiles files;
  private final Map<String, String> open = new TreeMap<>();
  private final Deque<String[]> undo = new ArrayDeque<>();

  /** Begins work on a folder, which gets the files. */
  SoakDrafter(Path root, Standing standing) throws Exception {
    this.root = root;
    for (Map.Entry<String, byte[]> file : standing.files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    desk = Desk.at(root);
    files = new SoakFiles(root, desk);
    standing.open().forEach(this::open);
  }

  /** The address of a file. */
  String address(String name) {
    return uri(root.resolve(name));
  }

  Desk desk() {
    return desk;
  }

  @Override
  public void close() {
    desk.close();
  }

  /** A server that sees all this for the first time. */
  Desk fresh() throws Exception {
    Desk fresh = Desk.at(root);
    open.forEach((name, text) -> fresh.open(address(name), text));
    return fresh;
  }

  Standing standing() throws IOException {
    Map<String, byte[]> now = new TreeMap<>();
    for (Path file : files.all()) {
      now.put(files.name(file), Files.readAllBytes(file));
    }
    return new Standing(now, new TreeMap<>(open));
  }

  /** All texts that can be asked about, by name. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files.all()) {
      texts.put(files.name(file), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    texts.putAll(open);
    return texts;
  }

  /** Does something and says what. */
  String step(long seed) throws Exception {
    Random random = new Random(seed);
    int turn = random.nextInt(100);
    String name = openName(random);
    if (turn < 20 && name != null) {
      return type(name, random);
    }
    if (turn < 62 && name != null) {
      return edit(name, random);
    }
    if (turn < 72 && !undo.isEmpty()) {
      return undo(random);
    }
    if (turn < 77 && name != null) {
      return closeOrSave(name, random);
    }
    if (turn < 87) {
      return openAny(random);
    }
    return files.step(random, new ArrayList<>(open.keySet()));
  }

  private String openName(Random random) {
    return open.isEmpty() ? null : new ArrayList<>(open.keySet()).get(random.nextInt(open.size()));
  }

  private String openAny(Random random) throws IOException {
    String name = files.any(random);
    Path file = root.resolve(name);
    if (open.containsKey(name)) {
      return "nothing";
    }
    boolean there = Files.isRegularFile(file);
    String text = there ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    open(name, random.nextInt(4) == 0 ? text + SoakTexts.piece(random) : text);
    return "open " + name + (there ? "" : ", which is not on disk") + quoted(open.get(name));
  }

  private void open(String name, String text) {
    open.put(name, text);
    desk.open(address(name), text);
  }

  private String closeOrSave(String name, Random random) throws IOException {
    if (random.nextBoolean()) {
      open.remove(name);
      desk.close(address(name));
      return "close " + name + " without saving";
    }
    files.save(name, open.get(name), random.nextBoolean());
    return "save " + name;
  }

  private String undo(Random random) {
    String[] before = undo.pop();
    String now = open.get(before[0]);
    if (now == null) {
      return "nothing";
    }
    if (random.nextInt(4) > 0) {
      // What an editor sends: the part that is another.
      int from = 0;
      int most = Math.min(now.length(), before[1].length());
      while (from < most && now.charAt(from) == before[1].charAt(from)) {
        from++;
      }
      from = boundary(before[1], boundary(now, from));
      change(before[0], List.of(replace(now, from, now.length(), before[1].substring(from))));
    } else {
      change(before[0], List.of(new TextDocumentContentChangeEvent(before[1])));
    }
    open.put(before[0], before[1]);
    return "undo in " + before[0];
  }

  /** Letter by letter, while the editor asks for colours after each. */
  private String type(String name, Random random) {
    String before = open.get(name);
    String words = SoakTexts.words(random);
    int from = boundary(before, random.nextInt(before.length() + 1));
    int at = from;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      String text = open.get(name);
      String letter = Character.toString(words.codePointAt(i));
      change(name, List.of(replace(text, at, at, letter)));
      open.put(name, text.substring(0, at) + letter + text.substring(at));
      at += letter.length();
      var id = Desk.id(address(name));
      desk.server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(id));
    }
    undo.push(new String[] {name, before});
    return "type in " + name + " " + position(before, from) + quoted(words);
  }

  private String edit(String name, Random random) {
    String text = open.get(name);
    undo.push(new String[] {name, text});
    if (undo.size() > UNDONE) {
      undo.removeLast();
    }
    List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
    StringBuilder said = new StringBuilder("edit " + name);
    for (int i = random.nextInt(5) == 0 ? 3 : 1; i > 0; i--) {
      int[] place = place(text, random);
      String added = added(text, place, random);
      changes.add(replace(text, place[0], place[1], added));
      text = text.substring(0, place[0]) + added + text.substring(place[1]);
      Range range = changes.get(changes.size() - 1).getRange();
      said.append(' ').append(shown(range)).append(quoted(added));
    }
    open.put(name, text);
    change(name, changes);
    return said.toString();
  }

  /** From where to where: more is taken out of long texts. */
  private static int[] place(String text, Random random) {
    int from = boundary(text, random.nextInt(text.length() + 1));
    if (random.nextBoolean()) {
      from = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
    }
    int most = text.length() > LONG ? 800 : random.nextInt(3) == 0 ? 30 : 0;
    return new int[] {
      from, boundary(text, Math.min(text.length(), from + (most == 0 ? 0 : random.nextInt(most))))
    };
  }

  private static String added(String text, int[] place, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> {
        int from = boundary(text, random.nextInt(text.length() + 1));
        yield text.substring(from, boundary(text, Math.min(text.length(), from + 80)));
      }
      default -> SoakTexts.piece(random);
    };
  }

  private void change(String name, List<TextDocumentContentChangeEvent> changes) {
    desk.change(address(name), changes.toArray(TextDocumentContentChangeEvent[]::new));
  }

  private static TextDocumentContentChangeEvent replace(
      String text, int from, int to, String added) {
    return new TextDocumentContentChangeEvent(
        new Range(position(text, from), position(text, to)), added);
  }

  /** Counted here again, without what the server counts with. */
  static Position position(String text, int at) {
    int line = 0;
    int start = 0;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, at - start);
  }

  /** The nearest place before that a position can name. */
  private static int boundary(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || text.charAt(at - 1) == '\r' && text.charAt(at) == '\n');
    return within ? at - 1 : at;
  }

  static String quoted(String text) {
    return " \"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"";
  }

  private static String shown(Range range) {
    return Stream.of(range.getStart(), range.getEnd())
        .map(it -> it.getLine() + ":" + it.getCharacter())
        .reduce((a, b) -> a + "-" + b)
        .orElseThrow();
  }
}
