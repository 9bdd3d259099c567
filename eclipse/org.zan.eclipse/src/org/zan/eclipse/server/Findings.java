package org.zan.eclipse.server;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.text.Documents;
import org.zan.eclipse.text.Places;

/**
 * Findings as markers: the Problems view has those of the whole statute book, and the editor
 * underlines them. Of very many, the gravest have markers ({@link Shares}), and one marker of the
 * statute book says how many have none.
 */
public final class Findings {
  /** The type of the markers. */
  public static final String MARKER = ZanPlugin.ID + ".finding";

  /** The rule that found it. */
  public static final String RULE = "zan.rule";

  /** The diagnostic as it came, in JSON: with it the server is asked for fixes. */
  public static final String DIAGNOSTIC = "zan.diagnostic";

  /** Longer values are not kept by the workspace. */
  private static final int LONGEST = 20_000;

  /** Settings of many rules change at once, and many files are read in a moment. */
  private static final int PAUSE = 50;

  private final Gson gson = new Gson();

  /** What the server said last, by the address of the file; guarded by this. */
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** How many are shown of those; guarded by this. */
  private final Map<Found, Integer> shares = new HashMap<>();

  /** What statute books have besides; guarded by this. */
  private final Map<IProject, Hidden> hidden = new HashMap<>();

  private final Job again =
      Job.createSystem("Zan: findings", (ICoreRunnable) monitor -> showAgain());
  private final Job sharing =
      Job.createSystem("Zan: share of findings", (ICoreRunnable) monitor -> share());

  Findings() {
    Settings.store().addPropertyChangeListener(this::settingChanged);
  }

  void show(PublishDiagnosticsParams params) {
    String uri = params.getUri();
    synchronized (this) {
      shares.remove(found.get(uri));
      if (params.getDiagnostics().isEmpty()) {
        found.remove(uri);
        Addresses.inWorkspace(uri).ifPresent(file -> new Showing(file, uri).schedule());
      } else {
        Found.of(params).ifPresentOrElse(it -> show(uri, it), () -> found.remove(uri));
      }
    }
    shareSoon();
  }

  /** Who types does not wait until all is shared out. */
  private void show(String uri, Found now) {
    found.put(uri, now);
    if (isOpen(now.file())) {
      shares.put(now, Integer.MAX_VALUE);
      new Showing(now.file(), uri).schedule();
    }
  }

  /** The next server says anew what it finds, and nothing of what it does not find any more. */
  synchronized void forget() {
    List<String> uris = List.copyOf(found.keySet());
    found.clear();
    shares.clear();
    for (String uri : uris) {
      Addresses.inWorkspace(uri).ifPresent(file -> new Showing(file, uri).schedule());
    }
    shareSoon();
  }

  private void settingChanged(PropertyChangeEvent event) {
    String setting = event.getProperty();
    if (setting.startsWith(Settings.SEVERITY)) {
      again.schedule(PAUSE);
    } else if (setting.equals(Settings.MOST_IN_FILE) || setting.equals(Settings.MOST_IN_ALL)) {
      shareSoon();
    }
  }

  /** Shows all anew. */
  void showAgain() {
    synchronized (this) {
      shares.clear();
      hidden.clear();
    }
    share();
  }

  /** Shares out anew: other files are open, or other settings hold. */
  void shareSoon() {
    sharing.schedule(PAUSE);
  }

  private synchronized void share() {
    ToIntFunction<Found.Kind> rank = ranks();
    List<String> uris = List.copyOf(found.keySet());
    int[][] counts = new int[uris.size()][];
    boolean[] open = new boolean[uris.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = found.get(uris.get(i)).counts(rank);
      open[i] = isOpen(found.get(uris.get(i)).file());
    }
    int[] now = new Shares(Settings.mostInFile(), Settings.mostInAll()).of(counts, open);
    Map<IProject, Hidden> more = new HashMap<>();
    for (int i = 0; i < now.length; i++) {
      Found file = found.get(uris.get(i));
      Integer share = open[i] ? Integer.MAX_VALUE : now[i];
      if (!share.equals(shares.put(file, share))) {
        new Showing(file.file(), uris.get(i)).schedule();
      }
      IProject book = file.file().getProject();
      more.put(book, more.getOrDefault(book, Hidden.NOTHING).and(counts[i], now[i]));
    }
    say(more);
  }

  private void say(Map<IProject, Hidden> more) {
    List<IProject> books = new ArrayList<>(hidden.keySet());
    books.addAll(more.keySet());
    for (IProject book : books) {
      Hidden now = more.getOrDefault(book, Hidden.NOTHING);
      if (!now.equals(hidden.put(book, now))) {
        new Saying(book).schedule();
      }
    }
    hidden.keySet().retainAll(more.keySet());
  }

  /** As settings are now; asked for each kind once. */
  private static ToIntFunction<Found.Kind> ranks() {
    Map<Found.Kind, Integer> ranks = new HashMap<>();
    return kind -> ranks.computeIfAbsent(kind, it -> it.rank(Settings.severity(it.rule())));
  }

  private static boolean isOpen(IFile file) {
    return file.getLocation() != null && isOpen(file.getLocation().toPath());
  }

  private static boolean isOpen(Path file) {
    return ZanPlugin.documents().at(file) != null;
  }

  /** Shows what there is of a file by then. */
  private final class Showing extends WorkspaceJob {
    private final IFile file;
    private final String uri;

    Showing(IFile file, String uri) {
      super("Zan: " + file.getName());
      this.file = file;
      this.uri = uri;
      // As for deleting it: else the file may go between the look at it and the markers.
      setRule(file.getWorkspace().getRuleFactory().deleteRule(file));
      setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      Found now;
      Integer share;
      synchronized (Findings.this) {
        now = found.get(uri);
        share = now == null ? Integer.valueOf(0) : shares.get(now);
      }
      // Without one, the next sharing out shows it.
      if (share != null && file.exists()) {
        file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        if (share > 0) {
          mark(file, now.gravest(share, ranks()));
        }
      }
      return Status.OK_STATUS;
    }
  }

  /** Says how many findings of a statute book are not shown. */
  private final class Saying extends WorkspaceJob {
    private final IProject book;

    Saying(IProject book) {
      super("Zan: " + book.getName());
      this.book = book;
      setRule(book);
      setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      Hidden now;
      synchronized (Findings.this) {
        now = hidden.getOrDefault(book, Hidden.NOTHING);
      }
      if (book.isAccessible()) {
        book.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        if (!now.equals(Hidden.NOTHING)) {
          Map<String, Object> attributes = new HashMap<>();
          attributes.put(IMarker.MESSAGE, now.message(book));
          attributes.put(IMarker.SEVERITY, now.severity());
          book.createMarker(MARKER, attributes);
        }
      }
      return Status.OK_STATUS;
    }
  }

  private void mark(IFile file, List<Diagnostic> diagnostics) throws CoreException {
    IDocument text = Documents.text(file);
    for (Diagnostic diagnostic : diagnostics) {
      file.createMarker(MARKER, attributes(diagnostic, text));
    }
  }

  private Map<String, Object> attributes(Diagnostic diagnostic, IDocument text) {
    Map<String, Object> attributes = new HashMap<>();
    String rule = Found.rule(diagnostic);
    Found.Kind kind = Found.Kind.of(diagnostic);
    attributes.put(IMarker.MESSAGE, message(diagnostic));
    attributes.put(IMarker.SEVERITY, severity(kind.rank(Settings.severity(rule))));
    attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
    try {
      IRegion region = Places.region(text, diagnostic.getRange());
      attributes.put(IMarker.CHAR_START, region.getOffset());
      attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
    } catch (BadLocationException newer) {
      // The text is another by now; findings of that follow.
    }
    if (!rule.isEmpty()) {
      attributes.put(RULE, rule);
    }
    String json = gson.toJson(diagnostic);
    if (json.length() < LONGEST) {
      attributes.put(DIAGNOSTIC, json);
    }
    return attributes;
  }

  private static String message(Diagnostic diagnostic) {
    return diagnostic.getMessage().isLeft()
        ? diagnostic.getMessage().getLeft()
        : diagnostic.getMessage().getRight().getValue();
  }

  private static int severity(int rank) {
    return switch (rank) {
      case 0 -> IMarker.SEVERITY_ERROR;
      case 1 -> IMarker.SEVERITY_WARNING;
      default -> IMarker.SEVERITY_INFO;
    };
  }
}
