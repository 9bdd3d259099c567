package org.zan.interchange.legalize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.zan.dsl.norm.ActId;

/**
 * Imports a folder of Markdown documents into a repository of Zan. Documents are converted in
 * parallel, a few at a time, and named in the order of their paths, so that the result does not
 * depend on the number of threads. A file appears under its name when it is complete.
 */
public final class LegalizeImport {
  private static final String REPOSITORY = "repository.zan";
  private static final String UNFINISHED = ".zan-import";

  /** What a repository may hold before any act: its settings, and jurisdictions of its own. */
  private static final Set<String> EMPTY_WITH = Set.of(REPOSITORY, "jurisdictions", UNFINISHED);

  private static final int AHEAD = 8;
  private static final int PROGRESS_EVERY = 64;
  private static final long PATIENCE_SECONDS = 30;

  private final LegalizeMapping mapping;
  private final Path source;
  private final Path target;
  private final boolean force;
  private final int threads;

  /** Folders that are there for certain. */
  private final Set<Path> folders = new HashSet<>();

  /**
   * @param source folder, or one document
   * @param target folder of the repository; made if missing
   * @param force whether the target may hold files already: those of the same names are replaced
   * @param threads how many documents are converted at a time
   */
  public LegalizeImport(
      LegalizeMapping mapping, Path source, Path target, boolean force, int threads) {
    this.mapping = mapping;
    this.source = source;
    this.target = target;
    this.force = force;
    this.threads = threads;
  }

  private record Written(
      SourceFiles.Document document,
      long bytesRead,
      ActId id,
      String language,
      long bytes,
      Report report,
      Path file,
      Problem skipped) {}

  /**
   * Runs the import.
   *
   * @param cancelled asked now and then; once it says so, what is unfinished is removed
   * @throws java.nio.file.NoSuchFileException if the source does not exist
   * @throws DirectoryNotEmptyException if the target holds files and that was not allowed
   * @throws CancellationException if it was cancelled
   */
  public ImportSummary run(ImportListener listener, BooleanSupplier cancelled) throws IOException {
    source.toRealPath();
    prepare();
    ImportSummary summary = new ImportSummary();
    SourceFiles files = SourceFiles.find(source, target, mapping.sideFiles());
    files.problems().forEach(problem -> summary.problem(problem.file(), problem.problem()));
    Path unfinished = Files.createDirectories(target.resolve(UNFINISHED));
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      convert(files.documents(), workers, unfinished, summary, listener, cancelled);
      repository(unfinished);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      workers.shutdownNow();
      await(workers);
      remove(unfinished);
    }
    return summary;
  }

  private void prepare() throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new NotDirectoryException(target.toString());
    }
    Files.createDirectories(target);
    try (Stream<Path> entries = Files.list(target)) {
      if (!force
          && entries.anyMatch(entry -> !EMPTY_WITH.contains(entry.getFileName().toString()))) {
        throw new DirectoryNotEmptyException(target.toString());
      }
    }
  }

  private void convert(
      List<SourceFiles.Document> documents,
      ExecutorService workers,
      Path unfinished,
      ImportSummary summary,
      ImportListener listener,
      BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    LegalizeConverter converter = new LegalizeConverter(mapping);
    ActFiles names = new ActFiles(mapping.multilingual());
    Deque<Future<Written>> running = new ArrayDeque<>();
    int done = 0;
    int next = 0;
    while (done < documents.size()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      while (next < documents.size() && running.size() < threads * AHEAD) {
        SourceFiles.Document document = documents.get(next);
        Path file = unfinished.resolve(Integer.toString(next));
        running.add(workers.submit(() -> one(converter, document, file)));
        next++;
      }
      finish(result(running.remove()), names, summary);
      done++;
      if (done % PROGRESS_EVERY == 0 || done == documents.size()) {
        listener.progress(done, documents.size());
      }
    }
  }

  private static Written result(Future<Written> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Written one(LegalizeConverter converter, SourceFiles.Document document, Path file)
      throws IOException {
    long size = 0;
    try {
      SourceFiles.Text text = SourceFiles.text(document.file());
      size = text.size();
      String side =
          document.sideFile() == null ? null : SourceFiles.text(document.sideFile()).words();
      Conversion act = converter.convert(text.words(), side, document.stem());
      byte[] bytes = act.text().getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes);
      return new Written(
          document, size, act.id(), act.language(), bytes.length, act.report(), file, null);
    } catch (Unconvertible e) {
      return new Written(document, size, null, "", 0, null, null, e.problem());
    }
  }

  private void finish(Written written, ActFiles names, ImportSummary summary) throws IOException {
    String source = written.document.name();
    summary.file(written.bytesRead);
    if (written.skipped != null) {
      summary.problem(source, written.skipped);
      return;
    }
    ActFiles.Name name = names.next(written.id, written.language);
    if (name.again()) {
      summary.problem(
          source, new Problem(Problem.Kind.SAME_IDENTITY, 1, written.id + " → " + name.path()));
    }
    move(written.file, target.resolve(name.path()));
    summary.act(source, written.id, written.bytes, written.report);
  }

  private void repository(Path unfinished) throws IOException {
    Path file = target.resolve(REPOSITORY);
    if (!Files.exists(file)) {
      String languages = String.join(" ", mapping.languages());
      String text =
          "@repository\n@jurisdiction "
              + mapping.jurisdiction()
              + "\n"
              + (languages.isEmpty() ? "" : "@languages " + languages + "\n");
      move(Files.writeString(unfinished.resolve(REPOSITORY), text), file);
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (folders.add(to.getParent())) {
      Files.createDirectories(to.getParent());
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void await(ExecutorService workers) {
    try {
      workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : (Iterable<Path>) left::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(folder);
  }
}
