package org.zan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.book.Settings;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;

/**
 * Files and folders that are others now, or new, or gone: what is to be read again. Which of these
 * happened counts for nothing, as it may have gone on since the client looked.
 */
final class FileEvents {
  private final Context context;
  private final Analysis analysis;
  private final Map<LiveBook, Set<String>> changed = new LinkedHashMap<>();
  private final Map<LiveBook, Map<String, Path>> folders = new LinkedHashMap<>();
  private final Set<LiveBook> settings = new LinkedHashSet<>();
  private final Set<LiveBook> whole = new LinkedHashSet<>();

  private FileEvents(Context context, Analysis analysis) {
    this.context = context;
    this.analysis = analysis;
  }

  /** Reads again what lies at these addresses. */
  static void at(Collection<String> uris, Context context, Analysis analysis) {
    FileEvents events = new FileEvents(context, analysis);
    uris.forEach(uri -> Uris.path(uri).ifPresent(events::note));
    events.tell();
  }

  /** A document was saved. But for what all files depend on, its text was known before. */
  static void saved(String uri, Context context, Analysis analysis) {
    boolean root = Uris.path(uri).filter(path -> path.endsWith(Settings.FILE)).isPresent();
    if (root || context.books().among(uri).filter(it -> BookFiles.setting(it.name())).isPresent()) {
      at(List.of(uri), context, analysis);
    }
  }

  private void note(Path file) {
    Optional<Spot> spot = context.books().among(file);
    boolean root = file.endsWith(Settings.FILE);
    if (spot.isEmpty()) {
      if (root) {
        openAroundDocuments();
      }
    } else if (BookFiles.setting(spot.get().name())) {
      settings.add(spot.get().book());
    } else if (root) {
      // A folder becomes a statute book of its own, or is none any more.
      whole.add(spot.get().book());
    } else if (spot.get().name().endsWith(BookFiles.ENDING)) {
      names(spot.get().book()).add(spot.get().name());
    } else {
      folders
          .computeIfAbsent(spot.get().book(), it -> new HashMap<>())
          .put(spot.get().name(), file);
    }
  }

  private Set<String> names(LiveBook book) {
    return changed.computeIfAbsent(book, it -> new LinkedHashSet<>());
  }

  /** Documents that lay in no statute book may lie in one now. */
  private void openAroundDocuments() {
    for (OpenDocument document : context.documents().all()) {
      if (context.books().among(document.uri()).isEmpty()) {
        Books.rootAround(document.uri())
            .flatMap(context.books()::addRoot)
            .ifPresent(analysis::read);
      }
    }
  }

  /** Some clients tell no more of the files in a folder that is gone, or came. */
  private void note(LiveBook book, Map<String, Path> events) {
    book.whileReading().gone(events.keySet());
    Set<String> under = under(book.names(), events.keySet());
    boolean inner = false;
    for (Path folder : events.values()) {
      inner |= !context.books().under(folder).isEmpty() || noteNew(book, folder, under);
    }
    if (inner) {
      whole.add(book);
    } else if (under.stream().anyMatch(BookFiles::setting)) {
      settings.add(book);
    } else if (!under.isEmpty()) {
      names(book).addAll(under);
    }
  }

  /** The names of files in folders; very many that are none of these may be given at once. */
  static Set<String> under(Collection<String> names, Set<String> folders) {
    Set<String> under = new LinkedHashSet<>();
    for (String name : names) {
      for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
        if (folders.contains(name.substring(0, at))) {
          under.add(name);
        }
      }
    }
    return under;
  }

  /** Notes the files in a folder that came; returns whether statute books of their own came too. */
  private static boolean noteNew(LiveBook book, Path folder, Set<String> under) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      BookFiles there = BookFiles.under(folder, Progress.NONE);
      there.files().forEach(file -> book.name(file).ifPresent(under::add));
      return !there.inner().isEmpty();
    } catch (IOException e) {
      // Gone again: of that comes word too.
      return true;
    }
  }

  private void tell() {
    folders.forEach(this::note);
    changed.forEach(analysis::changed);
    settings.forEach(analysis::settingsChanged);
    whole.stream().filter(it -> !settings.contains(it)).forEach(analysis::read);
  }
}
