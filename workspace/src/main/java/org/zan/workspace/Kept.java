package org.zan.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;

/**
 * What an earlier run kept of a statute book, while a later one takes from it what still holds and
 * notes what does not.
 */
final class Kept {
  /** A statute book of fewer bytes is read faster than it is worth keeping. */
  static final long SMALLEST = 1 << 20;

  private final BookFiles files;
  private final Ahead ahead;
  private final IndexCache cache;
  private final String key;
  private final long smallest;
  private final Map<String, ActSummary> before = new ConcurrentHashMap<>();
  private final Map<String, ActSummary> after = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  private Kept(BookFiles files, Ahead ahead, IndexCache cache, String key, long smallest) {
    this.files = files;
    this.ahead = ahead;
    this.cache = cache;
    this.key = key;
    this.smallest = smallest;
  }

  /** What was kept of these files; nothing where they are not the files of a repository on disk. */
  static Kept of(BookFiles files, Ahead ahead, long smallest) {
    boolean repository = Files.isRegularFile(files.root().resolve(Settings.FILE));
    if (!repository || !files.onDisk() || IndexCache.isLinked(files.root())) {
      return new Kept(files, ahead, IndexCache.empty(), null, smallest);
    }
    try {
      String key = CacheKey.of(files.settingTexts());
      IndexCache cache = ahead.cache(files.root()).under(key);
      return new Kept(files, ahead, cache, key, smallest);
    } catch (IOException e) {
      return new Kept(files, ahead, IndexCache.empty(), null, smallest);
    }
  }

  /** Whether nothing is kept, but could be. */
  boolean lacksAll() {
    return key != null && cache.isEmpty() && Files.isWritable(files.root());
  }

  /** By what a file is known now; null where it cannot be, or nothing is kept. */
  Stamp now(Path file) {
    if (key == null) {
      return null;
    }
    Stamp known = ahead.stamp(file);
    return known != null ? known : stamp(file);
  }

  /** Whether a file's text has to be read, as far as its stamp tells. */
  boolean isTouched(Path file, Stamp now) {
    Stamp old = cache.stamp(files.name(file));
    return old == null || now == null || !old.untouched(now);
  }

  /**
   * What a file yields: as it was kept, if the file is the same, else as it is read now.
   *
   * @param now what {@link #now} said of it
   */
  IndexedFile entry(Path file, Stamp now, Function<TextFile, IndexedFile> reading) {
    if (key == null) {
      return reading.apply(files.reader().read(file));
    }
    String name = files.name(file);
    Stamp old = cache.stamp(name);
    if (!isTouched(file, now)) {
      IndexedFile kept = cache.get(name);
      if (kept != null) {
        return kept;
      }
    }
    TextFile text = files.reader().read(file);
    changed.set(true);
    if (now == null || text.problem() != null) {
      note(name, old == null ? null : cache.get(name), null);
      return reading.apply(text);
    }
    Stamp stamp = now.with(text.text());
    IndexedFile kept = old == null ? null : cache.get(name);
    if (kept != null && old.digest().equals(stamp.digest())) {
      return kept.stamped(stamp);
    }
    IndexedFile read = reading.apply(text).stamped(stamp);
    note(name, kept, read);
    return read;
  }

  private void note(String name, IndexedFile old, IndexedFile now) {
    if (old != null && old.summary() != null) {
      before.put(name, old.summary());
    }
    if (now != null && now.summary() != null) {
      after.put(name, now.summary());
    }
  }

  private static Stamp stamp(Path file) {
    try {
      return Stamp.of(file);
    } catch (IOException e) {
      return null;
    }
  }

  /** In which files other things may be found than were kept. */
  Predicate<String> affected(StatuteBook book, Map<String, IndexedFile> entries) {
    if (cache.isEmpty()) {
      return name -> true;
    }
    for (String name : cache.names()) {
      if (!entries.containsKey(name)) {
        changed.set(true);
        return any -> true;
      }
    }
    if (before.isEmpty() && after.isEmpty()) {
      return name -> false;
    }
    Optional<Set<String>> affected =
        Affected.by(
            new HashMap<>(before),
            new HashMap<>(after),
            book,
            files -> Affected.showing(entries, files));
    return affected.<Predicate<String>>map(names -> names::contains).orElse(any -> true);
  }

  /** Keeps what is new for the next time. */
  void keep(Map<String, IndexedFile> entries) {
    if (key == null || !changed.get()) {
      return;
    }
    long bytes = 0;
    for (IndexedFile entry : entries.values()) {
      if (!entry.isLinked()) {
        return;
      }
      bytes += entry.summary() == null ? 0 : entry.summary().bytes();
    }
    if (bytes >= smallest) {
      cache.write(files.root(), key, entries);
    }
  }
}
