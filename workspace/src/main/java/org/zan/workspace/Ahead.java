package org.zan.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What is learnt while files are looked for, so that it need not be asked for again: their stamps,
 * and what an earlier run kept, which is read meanwhile. It holds for one reading: files may change
 * before the next.
 */
final class Ahead {
  static final Ahead NONE = new Ahead(IndexCache::empty);

  private final Supplier<IndexCache> cache;
  private final Map<Path, Stamp> stamps = new HashMap<>();
  private final AtomicBoolean taken = new AtomicBoolean();

  private Ahead(Supplier<IndexCache> cache) {
    this.cache = cache;
  }

  /** Begins to read what was kept of the statute book in a folder. */
  static Ahead of(Path root) {
    return new Ahead(Workers.ahead(() -> IndexCache.read(root)));
  }

  /** Notes the stamp of a file. */
  void note(Path file, Stamp stamp) {
    stamps.put(file, stamp);
  }

  /** This for the first that asks, nothing for those after. */
  Ahead once() {
    return this != NONE && taken.compareAndSet(false, true) ? this : NONE;
  }

  /** The stamp of a file; null where it is not known. */
  Stamp stamp(Path file) {
    return stamps.get(file);
  }

  /** What was kept. */
  IndexCache cache(Path root) {
    return this == NONE ? IndexCache.read(root) : cache.get();
  }
}
