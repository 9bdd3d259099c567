package org.zan.server;

import static org.zan.server.Desk.uri;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;

/** What happens to the files of a statute book on disk, of which the server is told. */
final class SoakFiles {
  private final Path root;
  private final Desk desk;

  SoakFiles(Path root, Desk desk) {
    this.root = root;
    this.desk = desk;
  }

  /** All files, in order. */
  List<Path> all() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  String name(Path file) {
    return root.relativize(file).toString();
  }

  /** A name, of a file or of none. */
  String any(Random random) {
    int index = random.nextInt(SoakTexts.ACTS.size() + SoakTexts.OTHERS.size());
    return index < SoakTexts.ACTS.size()
        ? SoakTexts.ACTS.get(index)
        : SoakTexts.OTHERS.get(index - SoakTexts.ACTS.size());
  }

  void save(String name, String text, boolean watched) throws IOException {
    write(root.resolve(name), SoakTexts.bytes(text));
    var id = Desk.id(uri(root.resolve(name)));
    desk.server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id));
    if (watched) {
      tell(event(root.resolve(name), FileChangeType.Changed));
    }
  }

  /** Lets something happen and says what. */
  String step(Random random, List<String> open) throws Exception {
    Path file = root.resolve(any(random));
    return switch (random.nextInt(16)) {
      case 0, 1 -> delete(file);
      case 2, 3 -> rename(file, root.resolve(any(random)), random.nextBoolean());
      case 4 -> renameFolder(random.nextBoolean());
      case 5 -> settings(random.nextInt(3));
      case 6 -> broken(file, random);
      case 7 -> innerBook(random.nextBoolean());
      case 8 -> several(random);
      default -> write(file, random);
    };
  }

  private String write(Path file, Random random) throws IOException {
    boolean there = Files.exists(file);
    String text = SoakTexts.act(random.nextInt(SoakTexts.ACTS.size())) + SoakTexts.piece(random);
    write(file, SoakTexts.bytes(text));
    tell(event(file, there ? FileChangeType.Changed : FileChangeType.Created));
    return "write " + name(file) + SoakDrafter.quoted(text);
  }

  private String delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    tell(event(file, FileChangeType.Deleted));
    return "delete " + name(file);
  }

  private String rename(Path file, Path other, boolean inClient) throws IOException {
    if (!Files.exists(file) || file.equals(other)) {
      return "nothing";
    }
    Files.createDirectories(other.getParent());
    String before = uri(file);
    Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
    if (inClient) {
      renamed(before, uri(other));
    } else {
      tell(event(file, FileChangeType.Deleted), event(other, FileChangeType.Created));
    }
    return "rename " + name(file) + " to " + name(other) + (inClient ? " in the client" : "");
  }

  /** There and back: some clients tell of the folder only. */
  private String renameFolder(boolean inClient) throws IOException {
    Path one = root.resolve("codes");
    Path other = root.resolve("laws");
    boolean back = !Files.exists(one);
    Path from = back ? other : one;
    Path to = back ? one : other;
    if (!Files.exists(from) || Files.exists(to)) {
      return "nothing";
    }
    String before = uri(from);
    Files.move(from, to);
    if (inClient) {
      renamed(before, uri(to));
    } else {
      tell(new FileEvent(before, FileChangeType.Deleted), event(to, FileChangeType.Created));
    }
    return "rename folder " + name(from) + " to " + name(to) + (inClient ? " in the client" : "");
  }

  private String settings(int turn) throws IOException {
    Path file = root.resolve(SoakTexts.SETTINGS);
    write(file, SoakTexts.bytes(SoakTexts.settings(turn)));
    tell(event(file, FileChangeType.Changed));
    return "settings" + SoakDrafter.quoted(SoakTexts.settings(turn));
  }

  /** Bytes that are no text. */
  private String broken(Path file, Random random) throws IOException {
    byte[] bytes = SoakTexts.act(3).getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? 0xff : 0);
    write(file, bytes);
    tell(event(file, FileChangeType.Changed));
    return "write bytes that are no text to " + name(file) + " " + Arrays.hashCode(bytes);
  }

  /** A folder becomes a statute book of its own, or is none any more. */
  private String innerBook(boolean becomes) throws IOException {
    Path settings = root.resolve("bills").resolve(SoakTexts.SETTINGS);
    if (!becomes) {
      delete(settings);
      return "bills are no statute book of their own";
    }
    boolean there = Files.exists(settings);
    write(settings, SoakTexts.bytes(SoakTexts.settings(0)));
    tell(event(settings, there ? FileChangeType.Changed : FileChangeType.Created));
    return "bills become a statute book of their own";
  }

  /** Another version is checked out: many files at once. */
  private String several(Random random) throws IOException {
    List<FileEvent> events = new ArrayList<>();
    for (String name : SoakTexts.ACTS) {
      Path file = root.resolve(name);
      int turn = random.nextInt(6);
      if (turn == 0) {
        Files.deleteIfExists(file);
        events.add(event(file, FileChangeType.Deleted));
      } else if (turn < 3) {
        String text = SoakTexts.act(SoakTexts.ACTS.indexOf(name)) + SoakTexts.piece(random);
        write(file, SoakTexts.bytes(text));
        events.add(event(file, FileChangeType.Changed));
      }
    }
    tell(events.toArray(FileEvent[]::new));
    return "check out another version: " + events.size() + " files";
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static FileEvent event(Path file, FileChangeType type) {
    return new FileEvent(uri(file), type);
  }

  private void tell(FileEvent... events) {
    desk.server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(events)));
  }

  private void renamed(String before, String after) {
    var params = new RenameFilesParams(List.of(new FileRename(before, after)));
    desk.server.getWorkspaceService().didRenameFiles(params);
  }
}
