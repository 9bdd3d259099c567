package org.zan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zan.dsl.book.Settings;
import org.zan.workspace.BookCheck;
import org.zan.workspace.BookFiles;
import org.zan.workspace.IndexedBook;

/**
 * Keeps statute books up to date: reads them at the start, follows edits and files, and has the
 * findings published. One thread does so, another reads whole books; requests are answered by
 * others from what is there.
 */
final class Analysis implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Analysis.class.getName());

  private final Documents documents;
  private final Books books;
  private final Publisher publisher;
  private final Views views;
  private final Changes news;
  private final Function<String, IndexingProgress> progress;
  private final StoppedReading stopped;
  private final ExecutorService writer = Threads.one("zan-server-state");
  private final ExecutorService indexer = Threads.one("zan-server-index");

  /** Those of the client. */
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** What changed and is not indexed yet. */
  private final Map<LiveBook, Set<String>> dirty = new HashMap<>();

  /** Whose findings may be others than the client has; only the writer asks. */
  private final Map<LiveBook, Set<String>> unpublished = new HashMap<>();

  private final Map<LiveBook, IndexingProgress> reading = new ConcurrentHashMap<>();

  /** Counts changes: work for an older count gives way. */
  private final AtomicLong changes = new AtomicLong();

  Analysis(Context context, Function<String, IndexingProgress> progress) {
    this.documents = context.documents();
    this.books = context.books();
    this.publisher = new Publisher(context);
    this.views = new Views(context);
    this.news = new Changes(context);
    this.progress = progress;
    this.stopped = new StoppedReading(context, this::readUnlessReading);
  }

  /** Reads the statute book around a folder of the client, and those inside it. */
  void open(Path folder) {
    folders.add(folder);
    books.add(folder).ifPresent(this::read);
  }

  /** Forgets the statute book around a folder of the client, and those inside it. */
  void close(Path folder) {
    folders.remove(folder);
    books.under(BookFiles.rootOf(folder)).stream().filter(it -> !isWanted(it)).forEach(this::drop);
  }

  /** Whether a folder of the client says that a statute book is to be open. */
  private boolean isWanted(LiveBook book) {
    return folders.stream().map(BookFiles::rootOf).anyMatch(book.root()::equals);
  }

  /** Forgets a statute book; what is in it may belong to others now. */
  private void drop(LiveBook book) {
    IndexingProgress running = reading.get(book);
    if (running != null) {
      running.cancel();
    }
    books.remove(book);
    later(
        () -> {
          unpublished.remove(book);
          publisher.withdraw(book);
        });
    folders.forEach(folder -> books.add(folder).ifPresent(this::read));
    books
        .around(book.root())
        .ifPresent(
            outer -> {
              outer.absorb(book.root());
              read(outer);
            });
    documents.all().forEach(document -> changed(books.spot(document.uri())));
  }

  /** What all files of a statute book depend on is another; it may be none any more. */
  void settingsChanged(LiveBook book) {
    boolean none = !Files.isRegularFile(book.root().resolve(Settings.FILE));
    if (none && !isWanted(book)) {
      drop(book);
    } else {
      read(book);
    }
  }

  /** Reads a statute book from its folder, again if it was read before. */
  void read(LiveBook book) {
    IndexingProgress mine = progress.apply(String.valueOf(book.root().getFileName()));
    IndexingProgress older = reading.put(book, mine);
    if (older != null) {
      older.cancel();
    }
    submit(indexer, () -> index(book, mine));
  }

  private void readUnlessReading(LiveBook book) {
    if (books.all().contains(book) && !reading.containsKey(book)) {
      read(book);
    }
  }

  private void index(LiveBook book, IndexingProgress mine) {
    mine.begin();
    Optional<IndexedBook> indexed = Optional.empty();
    try {
      indexed = fromDisk(book, mine);
    } finally {
      boolean last = reading.remove(book, mine);
      mine.end();
      later(this::settle);
      if (last && mine.isStopped() && indexed.isEmpty()) {
        stopped.offerToGoOn(book);
      }
    }
    // Behind all findings: a search that comes before makes do with names and numbers.
    indexed.ifPresent(
        it ->
            later(
                () ->
                    submit(
                        indexer,
                        () ->
                            book.headings()
                                .readAll(book.root(), it.entries(), indexer::isShutdown))));
  }

  /** Reads and checks a statute book; empty where that cannot be done or was cancelled. */
  private Optional<IndexedBook> fromDisk(LiveBook book, IndexingProgress mine) {
    try {
      book.whileReading().begin();
      var indexed =
          BookCheck.of(book.root())
              .progress(mine)
              .cancelledBy(mine::isCancelled)
              .inOwnProcess()
              .index();
      synchronized (dirty) {
        if (mine.isCancelled()) {
          throw new CancellationException();
        }
        Set<String> again = new LinkedHashSet<>(book.take(indexed));
        documents.all().forEach(document -> noteOpen(book, document, again));
        dirty.computeIfAbsent(book, it -> new LinkedHashSet<>()).addAll(again);
        news.note(book);
      }
      keepInner(book, indexed.files().inner());
      later(
          () -> {
            // Of those that are gone, the client still has what was found in them.
            toPublish(book).addAll(publisher.sent(book));
            toPublish(book).addAll(indexed.entries().keySet());
          });
      views.changed();
      return Optional.of(indexed);
    } catch (CancellationException e) {
      LOG.fine("reading was cancelled");
    } catch (IOException | RuntimeException e) {
      Level level = mine.isCancelled() ? Level.FINE : Level.WARNING;
      LOG.log(level, "cannot read " + book.root(), e);
      if (!mine.isCancelled()) {
        book.giveUpReading();
      }
    }
    return Optional.empty();
  }

  /** Opens the statute books inside one, and forgets those that are none any more. */
  private void keepInner(LiveBook book, List<Path> inner) {
    inner.forEach(root -> books.addRoot(root).ifPresent(this::read));
    for (LiveBook other : books.under(book.root())) {
      boolean known = other == book || inner.stream().anyMatch(other.root()::startsWith);
      if (!known && !isWanted(other)) {
        drop(other);
      }
    }
  }

  /** An open document is read again, unless it is what was found on disk: as most are at first. */
  private void noteOpen(LiveBook book, OpenDocument document, Set<String> again) {
    Spot spot = books.spot(document.uri());
    if (spot.book() != book) {
      return;
    }
    if (book.isKnown(spot.name(), document.text())) {
      again.remove(spot.name());
    } else {
      again.add(spot.name());
    }
  }

  /** The client has opened or changed a document. */
  void edited(OpenDocument document) {
    synchronized (dirty) {
      documents.put(document);
      views.typed(document.uri());
      Spot spot = books.spot(document.uri());
      dirty.computeIfAbsent(spot.book(), it -> new LinkedHashSet<>()).add(spot.name());
    }
    changes.incrementAndGet();
    later(this::settle);
  }

  /** The client has closed a document: what counts is the file again. */
  void closed(String uri) {
    synchronized (dirty) {
      Spot spot = books.spot(uri);
      documents.remove(uri);
      if (spot.book().root() == null) {
        books.forget(uri);
        later(() -> publisher.withdraw(uri));
        return;
      }
      dirty.computeIfAbsent(spot.book(), it -> new LinkedHashSet<>()).add(spot.name());
    }
    changes.incrementAndGet();
    later(this::settle);
  }

  /** The client has saved a document: a moment to look at who cites others anew. */
  void saved() {
    views.changed();
    later(this::settle);
  }

  /** A document or file is another now, or new, or gone. */
  void changed(Spot spot) {
    changed(spot.book(), List.of(spot.name()));
  }

  /** Files of one statute book are others now, or new, or gone. */
  void changed(LiveBook book, Collection<String> names) {
    synchronized (dirty) {
      dirty.computeIfAbsent(book, it -> new LinkedHashSet<>()).addAll(names);
    }
    changes.incrementAndGet();
    later(this::settle);
  }

  /** Indexes what has changed, so that an answer speaks of the texts as they are now. */
  void flush() {
    synchronized (dirty) {
      Map<LiveBook, Set<String>> changed = new HashMap<>(dirty);
      dirty.clear();
      changed.forEach(LiveBook::apply);
      changed.forEach(news::note);
    }
  }

  /**
   * Brings findings up to date and has them published, until a newer change comes: those of open
   * documents first.
   */
  private void settle() {
    long mine = changes.get();
    flush();
    unpublished.keySet().retainAll(books.everything());
    for (LiveBook book : books.everything()) {
      Set<String> open = openNames(book);
      Set<String> seen = book.relink(open, () -> true);
      seen.forEach(name -> views.changed(books.uri(book, name, "")));
      open.retainAll(toPublish(book));
      seen.addAll(open);
      publish(book, seen);
    }
    news.tell();
    boolean rest = false;
    for (LiveBook book : books.everything()) {
      toPublish(book).addAll(book.relink(List.of(), () -> changes.get() != mine));
      rest |= publishRest(book, mine) || book.isReady() && !book.isSettled();
    }
    publisher.refresh();
    views.refresh();
    if (rest && changes.get() == mine) {
      later(this::settle);
    }
  }

  private Set<String> toPublish(LiveBook book) {
    return unpublished.computeIfAbsent(book, it -> new LinkedHashSet<>());
  }

  /** Has what waits published, until a newer change comes; returns whether something is left. */
  private boolean publishRest(LiveBook book, long mine) {
    Set<String> waiting = toPublish(book);
    var each = waiting.iterator();
    while (each.hasNext() && changes.get() == mine) {
      String name = each.next();
      each.remove();
      publish(book, List.of(name));
    }
    return !waiting.isEmpty();
  }

  private Set<String> openNames(LiveBook book) {
    Set<String> names = new LinkedHashSet<>();
    for (OpenDocument document : documents.all()) {
      Spot spot = books.spot(document.uri());
      if (spot.book() == book) {
        names.add(spot.name());
      }
    }
    return names;
  }

  /** Has findings published, but for texts that have changed since: their turn comes. */
  private void publish(LiveBook book, Collection<String> names) {
    for (String name : names) {
      toPublish(book).remove(name);
      publisher.publish(book, name, dirty, () -> dirty.getOrDefault(book, Set.of()).contains(name));
    }
  }

  /** Waits until all that has come is worked off. */
  void awaitIdle() throws InterruptedException, ExecutionException {
    do {
      indexer.submit(() -> {}).get();
      writer.submit(() -> {}).get();
    } while (!isIdle() || !writer.submit(this::isPublished).get());
    writer.submit(() -> {}).get();
    indexer.submit(() -> {}).get();
  }

  private boolean isIdle() {
    synchronized (dirty) {
      return dirty.isEmpty()
          && reading.isEmpty()
          && books.everything().stream().allMatch(LiveBook::isSettled);
    }
  }

  private boolean isPublished() {
    return unpublished.values().stream().allMatch(Set::isEmpty);
  }

  /** The drafter wants no more reading for a task of this name. */
  void cancel(Object token) {
    reading.values().stream().filter(it -> it.is(token)).forEach(IndexingProgress::stop);
  }

  private void later(Runnable work) {
    submit(writer, work);
  }

  private static void submit(ExecutorService executor, Runnable work) {
    try {
      executor.execute(
          () -> {
            try {
              work.run();
            } catch (RuntimeException | StackOverflowError e) {
              LOG.log(Level.WARNING, "a task failed", e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.fine("closed");
    }
  }

  @Override
  public void close() {
    reading.values().forEach(IndexingProgress::cancel);
    writer.shutdownNow();
    indexer.shutdownNow();
  }
}
