package org.zan.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.Affected;
import org.zan.workspace.BookCheck;
import org.zan.workspace.BookFiles;
import org.zan.workspace.IndexedBook;
import org.zan.workspace.IndexedFile;
import org.zan.workspace.TextFile;

/**
 * One statute book while it is worked on: what was found on disk, under what the client has open.
 *
 * <p>Reading a changed file again and indexing it is done at once, as every answer needs it. Its
 * rules are applied when its findings are asked for, and whose findings may be others is worked out
 * then; looking at acts among each other again waits in {@link #stale}, from which {@link #relink}
 * takes one after the other until a newer edit comes.
 */
final class LiveBook {
  private final Path root;
  private final DiskTexts disk;
  private final String address;
  private final Function<String, Optional<String>> open;
  private final Entries entries = new Entries();

  /** Of files that are open and were changed, what their own rules are still to be applied to. */
  private final Map<String, ActReading> unchecked = new ConcurrentHashMap<>();

  private final Stale stale = new Stale(this::affected);
  private final WhileReading whileReading = new WhileReading();
  private final Set<Path> inner = ConcurrentHashMap.newKeySet();
  private final Readings readings = new Readings();
  private final BookHeadings headings = new BookHeadings();
  private Checker checker;
  private volatile StatuteBook book;
  private volatile boolean ready;

  /**
   * A statute book.
   *
   * @param root its folder; null for a text that lies in none
   * @param open texts that the client has open, by name in the book
   */
  LiveBook(Path root, Function<String, Optional<String>> open) {
    this.root = root;
    this.disk = new DiskTexts(root);
    String folder = root == null ? "" : Uris.of(root);
    this.address = folder.endsWith("/") ? folder : folder + "/";
    this.open = open;
    org.zan.dsl.book.Settings settings = settings(root);
    Jurisdictions jurisdictions = Jurisdictions.shipped();
    this.checker = new Checker(settings, jurisdictions);
    this.book = new StatuteBook(settings, jurisdictions, List.of());
    this.ready = root == null;
  }

  private static org.zan.dsl.book.Settings settings(Path root) {
    if (root == null) {
      return org.zan.dsl.book.Settings.NONE;
    }
    return new BookFiles(root, List.of(), List.of(), List.of()).settings();
  }

  /** Its folder; null where it has none. */
  Path root() {
    return root;
  }

  /** Whether everything in it has been read. */
  boolean isReady() {
    return ready;
  }

  /** The index as it is now. */
  StatuteBook book() {
    return book;
  }

  /** Its files as read. */
  Readings readings() {
    return readings;
  }

  /** The headings of its files, as far as they are known. */
  BookHeadings headings() {
    return headings;
  }

  /** Names of its files. */
  Collection<String> names() {
    return entries.names();
  }

  /** The name of a file in it; empty where it does not belong to it. */
  Optional<String> name(Path file) {
    if (root == null || !file.startsWith(root) || file.equals(root)) {
      return Optional.empty();
    }
    Path relative = root.relativize(file);
    for (Path step : relative) {
      if (step.toString().startsWith(".")) {
        return Optional.empty();
      }
    }
    if (inner.stream().anyMatch(file::startsWith)) {
      return Optional.empty();
    }
    return Optional.of(relative.toString().replace('\\', '/'));
  }

  /** A folder inside is no statute book of its own any more. */
  void absorb(Path folder) {
    inner.remove(folder);
  }

  /** The address of a file in it. */
  Optional<Path> path(String name) {
    return root == null ? Optional.empty() : Optional.of(root.resolve(name));
  }

  /** The address of a file in it as the protocol writes it. */
  Optional<String> uri(String name) {
    return path(name).map(path -> Uris.of(address, name, path));
  }

  /** The text of a file of the book: as the client has it open, else as it is on disk. */
  Optional<String> text(String name) {
    Optional<String> opened = open.apply(name);
    if (opened.isPresent() || root == null || !entries.has(name)) {
      return opened;
    }
    TextFile file = disk.readOnce(name);
    return file.problem() == null ? Optional.of(file.text()) : Optional.empty();
  }

  /** The first bytes of a file of the book as text: enough for its header, without reading all. */
  Optional<String> beginning(String name, int bytes) {
    Optional<String> opened = open.apply(name);
    return opened.isPresent() || root == null || !entries.has(name)
        ? opened
        : disk.beginning(name, bytes);
  }

  /** What changes while its folder is read. */
  WhileReading whileReading() {
    return whileReading;
  }

  /**
   * Takes over what was read from disk. What the client has open is to be applied again, and what
   * is returned: files that changed while the folder was read.
   */
  synchronized Set<String> take(IndexedBook indexed) {
    entries.take(indexed.entries());
    unchecked.clear();
    inner.clear();
    inner.addAll(indexed.files().inner());
    checker = indexed.checker();
    book = indexed.book();
    stale.clear();
    ready = true;
    return whileReading.end(entries.names());
  }

  /**
   * Whether a file is known as this text has it, findings among other acts and all: what was just
   * read from disk, mostly, for a document that the client has opened and not changed.
   */
  boolean isKnown(String name, String text) {
    IndexedFile entry = entries.get(name);
    return entry != null && entry.isLinked() && entry.isOf(text);
  }

  /** Goes on without what could not be read. */
  synchronized void giveUpReading() {
    ready = true;
  }

  /**
   * Reads files again, as they are open or on disk, and indexes them. Those that are neither are
   * taken out.
   */
  synchronized void apply(Collection<String> names) {
    whileReading.changed(names);
    Map<String, Optional<ActSummary>> before = new HashMap<>();
    Map<String, ActSummary> after = new HashMap<>();
    Set<String> removed = new LinkedHashSet<>();
    for (String name : names) {
      IndexedFile old = entries.get(name);
      IndexedFile now = read(name);
      before.put(name, Optional.ofNullable(summary(old)));
      if (now == null) {
        entries.remove(name);
      } else {
        entries.put(name, now);
      }
      ActSummary summary = summary(now);
      if (summary == null) {
        removed.add(name);
      } else {
        after.put(name, summary);
      }
    }
    book = book.with(after.values(), removed);
    stale.changed(before);
  }

  private static ActSummary summary(IndexedFile entry) {
    return entry == null ? null : entry.summary();
  }

  /** Reads a file as it is open, else as it is on disk; null where it is neither, or not of it. */
  private IndexedFile read(String name) {
    unchecked.remove(name);
    if (root != null && name(root.resolve(name)).isEmpty()) {
      return null;
    }
    Optional<String> opened = open.apply(name);
    if (opened.isEmpty()) {
      TextFile text = root == null ? TextFile.missing() : disk.read(name);
      boolean gone = text.problem() == TextFile.missing().problem();
      return gone ? null : BookCheck.readOne(checker, name, text);
    }
    String text = opened.get();
    try {
      // Kept, as the next question is about it.
      ActReading reading = readings.of(name, text, book.jurisdictions());
      unchecked.put(name, reading);
      return BookCheck.summarizeOne(checker, reading, text.length());
    } catch (RuntimeException | StackOverflowError e) {
      return BookCheck.readOne(checker, name, new TextFile(text, text.length(), null, List.of()));
    }
  }

  /** Whose findings may be others after files changed that were so before. */
  private Collection<String> affected(Map<String, Optional<ActSummary>> old) {
    if (!ready) {
      return List.of();
    }
    StatuteBook now = book;
    Map<String, ActSummary> were = new HashMap<>();
    Map<String, ActSummary> are = new HashMap<>();
    old.forEach(
        (name, summary) -> {
          summary.ifPresent(it -> were.put(name, it));
          now.file(name).ifPresent(it -> are.put(name, it));
        });
    return Affected.by(were, are, now, entries::showing).orElse(entries.names());
  }

  /** Whether all findings are as a fresh look at everything would have them. */
  synchronized boolean isSettled() {
    return stale.isEmpty();
  }

  /**
   * Looks at acts among all others again where that may give other findings.
   *
   * @param first names of those that come first
   * @param stop asked before each act after those
   * @return names of the files that were looked at
   */
  Set<String> relink(Collection<String> first, BooleanSupplier stop) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : first) {
      if (stale.take(name)) {
        link(name);
        seen.add(name);
      }
    }
    while (ready && !stop.getAsBoolean()) {
      String name = stale.next();
      if (name == null) {
        break;
      }
      link(name);
      seen.add(name);
    }
    return seen;
  }

  private void link(String name) {
    check(name);
    IndexedFile entry;
    StatuteBook now;
    Checker with;
    synchronized (this) {
      entry = entries.get(name);
      now = book;
      with = checker;
      if (entry == null || unchecked.containsKey(name)) {
        return;
      }
    }
    // While not all is read, whatever an act cites would seem to be missing.
    IndexedFile linked =
        ready ? BookCheck.linkOne(with, name, entry, now, this::text) : entry.linked(List.of());
    synchronized (this) {
      boolean latest = entries.get(name) == entry;
      if (latest) {
        entries.put(name, linked);
      }
      if (!latest || book != now) {
        // Who worked out meanwhile what a newer edit changes did not see what was found here.
        stale.add(name);
      }
    }
  }

  /** Applies to a file that was changed the rules that need it alone. */
  private void check(String name) {
    IndexedFile entry;
    ActReading reading;
    Checker with;
    synchronized (this) {
      entry = entries.get(name);
      reading = unchecked.get(name);
      with = checker;
    }
    if (entry == null || reading == null) {
      return;
    }
    IndexedFile checked = BookCheck.checkOne(with, reading, entry);
    synchronized (this) {
      if (entries.get(name) == entry && unchecked.remove(name, reading)) {
        entries.put(name, checked);
      }
    }
  }

  /** What was found in a file, as it is now, though findings of others may still change. */
  List<Finding> findings(String name) {
    IndexedFile entry = entries.get(name);
    // Once, unless newer edits come meanwhile.
    while (entry != null && !entry.isLinked()) {
      // It stays stale, so that whoever publishes findings hears of it.
      link(name);
      entry = entries.get(name);
    }
    return entry == null ? List.of() : entry.findings();
  }

  /**
   * Another string whenever the findings of a file, or the text in which they are, are others.
   *
   * @param findings those that are shown, which may be others here by now: a mark of those would
   *     say that they have been sent
   */
  String mark(String name, List<Finding> findings) {
    int readings = reading(name);
    for (Finding finding : findings) {
      for (Place place : finding.related()) {
        // Its words are shown too.
        readings = 31 * readings + (place.file().equals(name) ? 0 : reading(place.file()));
      }
    }
    return Integer.toHexString(findings.hashCode()) + "-" + Integer.toHexString(readings);
  }

  private int reading(String name) {
    IndexedFile entry = entries.get(name);
    return entry == null ? 0 : System.identityHashCode(entry.summary());
  }
}
