package org.zan.cli.past;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.zan.cli.Catalogue;
import org.zan.cli.CommandFailure;
import org.zan.history.log.ActHistory;
import org.zan.workspace.BookFiles;

/** The history of the statute book in which the user stands, and an act of it. */
public final class Past implements AutoCloseable {
  private static final String WHOLE = ".";

  private final ActHistory history;
  private final String name;
  private final String path;
  private final String file;

  private Past(ActHistory history, String name, String path, String file) {
    this.history = history;
    this.name = name;
    this.path = path;
    this.file = file;
  }

  /**
   * Opens the history and finds an act in it.
   *
   * @param folder the folder in which the user stands
   * @param reference identity, alias or file of the act, and a path in it after a number sign
   * @param language code of the language version that is asked for, or null
   * @param preferred code of the version to take where none is asked for
   * @param progress hears how many commits were read
   * @throws CommandFailure where there is no such act
   */
  public static Past of(
      Path folder, String reference, String language, String preferred, IntConsumer progress)
      throws IOException {
    int sign = reference.indexOf('#');
    String act = sign < 0 ? reference : reference.substring(0, sign);
    String path = sign < 0 || sign == reference.length() - 1 ? "" : reference.substring(sign + 1);
    ActHistory history = ActHistory.open(folder, progress);
    try {
      Path root = history.root();
      String file =
          history
              .find(inBook(root, folder, act), language, preferred)
              .orElseThrow(() -> unknown(root, folder, act, language, preferred));
      return new Past(history, act, path.isEmpty() ? WHOLE : path, file);
    } catch (RuntimeException e) {
      history.close();
      throw e;
    }
  }

  /** A file's name as the statute book has it; other names stay as they are. */
  private static String inBook(Path root, Path folder, String act) {
    if (!act.endsWith(BookFiles.ENDING)) {
      return act;
    }
    Path file = folder.resolve(act).normalize();
    return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : act;
  }

  /** It may be there and not committed yet; otherwise the nearest names help. */
  private static CommandFailure unknown(
      Path root, Path folder, String act, String language, String preferred) {
    try {
      if (!act.endsWith(BookFiles.ENDING)) {
        Catalogue.of(root).find(act, language, preferred);
      } else if (!folder.resolve(act).toFile().exists()) {
        return new CommandFailure("path.missing", act);
      }
      return new CommandFailure("past.uncommitted", act);
    } catch (CommandFailure unknown) {
      return unknown;
    } catch (IOException e) {
      return new CommandFailure("show.unknown", act);
    }
  }

  /** The history. */
  public ActHistory history() {
    return history;
  }

  /** Name of the act's file in the statute book. */
  public String file() {
    return file;
  }

  /** Path of the provision that is asked for; {@code .} for the act. */
  public String path() {
    return path;
  }

  /** That there is no such provision. */
  public CommandFailure noProvision() {
    return new CommandFailure("past.no-provision", name, path);
  }

  @Override
  public void close() {
    history.close();
  }
}
