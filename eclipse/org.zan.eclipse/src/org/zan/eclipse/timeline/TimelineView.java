package org.zan.eclipse.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.compare.CompareUI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.views.Answers;
import org.zan.eclipse.views.Comparison;
import org.zan.eclipse.views.ReadOnlyText;
import org.zan.eclipse.views.StatuteView;
import org.zan.server.protocol.Change;
import org.zan.server.protocol.DatedText;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.TextAtParams;
import org.zan.server.protocol.Timeline;
import org.zan.server.protocol.ZanService;

/** The versions of the provision under the cursor by their days of effect, the newest first. */
public final class TimelineView extends StatuteView<Timeline> {
  /** Its name in the workbench. */
  public static final String ID = "org.zan.eclipse.timeline";

  private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

  private TreeViewer tree;
  private Timeline timeline;
  private IAction pin;

  @Override
  public void createPartControl(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setContentProvider(new Content());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new TimelineLabels()));
    tree.addOpenListener(event -> open(tree.getStructuredSelection().getFirstElement()));
    MenuManager popup = new MenuManager();
    popup.setRemoveAllWhenShown(true);
    popup.addMenuListener(this::offer);
    tree.getControl().setMenu(popup.createContextMenu(tree.getControl()));
    pin = new Action(Words.pin, IAction.AS_CHECK_BOX) {};
    getViewSite().getActionBars().getMenuManager().add(pin);
    setContentDescription(Words.placeCursor);
    begin();
  }

  /** The tree; for tests. */
  public TreeViewer viewer() {
    return tree;
  }

  @Override
  public void setFocus() {
    tree.getControl().setFocus();
  }

  @Override
  protected Function<ZanService, CompletableFuture<Timeline>> question(
      OpenStatute statute, Position cursor) {
    ProvisionParams place =
        pin.isChecked() && timeline != null
            ? new ProvisionParams(new TextDocumentIdentifier(timeline.uri()), null, timeline.path())
            : new ProvisionParams(statute.id(), cursor, null);
    return zan -> zan.timeline(place);
  }

  @Override
  protected void moved(Position place) {
    if (!pin.isChecked()) {
      later();
    }
  }

  @Override
  protected void show(Timeline answer) {
    if (answer.equals(timeline)) {
      return;
    }
    timeline = answer;
    setContentDescription(
        answer.unrecorded() ? answer.label() + " – " + Words.unrecorded : answer.label());
    tree.setInput(Moment.of(answer, LocalDate.now()));
  }

  @Override
  protected void refuse(Throwable problem) {
    timeline = null;
    boolean reading = Answers.reason(problem).equals("unknown-document");
    setContentDescription(reading ? Words.reading : Answers.words(problem));
    tree.setInput(List.of());
  }

  /** A version beside the one before it; the first alone. */
  private void open(Object element) {
    if (element instanceof Moment moment) {
      if (moment.before() == null) {
        openText(moment.version());
      } else {
        compare(moment.before(), moment.version());
      }
    } else if (element instanceof Change change && change.uri() != null) {
      Editors.show(new Location(change.uri(), new Range(new Position(0, 0), new Position(0, 0))));
    }
  }

  private void offer(IMenuManager menu) {
    Object element = tree.getStructuredSelection().getFirstElement();
    if (element instanceof Change change && change.uri() != null) {
      menu.add(action(Words.openAct, () -> open(change)));
    } else if (element instanceof Moment moment) {
      if (moment.before() != null) {
        menu.add(action(Words.compare, () -> open(moment)));
      }
      Timeline.Version last = timeline.versions().get(timeline.versions().size() - 1);
      if (last != moment.version()) {
        menu.add(action(Words.compareLast, () -> compare(moment.version(), last)));
      }
      menu.add(action(Words.open, () -> openText(moment.version())));
    }
  }

  private static IAction action(String words, Runnable work) {
    return new Action(words) {
      @Override
      public void run() {
        work.run();
      }
    };
  }

  /** Opens the text of a version, as it read then. */
  public void openText(Timeline.Version version) {
    String label = timeline.label() + " · " + when(version);
    text(
        version,
        text -> {
          try {
            IDE.openEditor(getSite().getPage(), new ReadOnlyText(label + ".zan", text), EDITOR);
          } catch (PartInitException problem) {
            ZanPlugin.log(problem);
          }
        });
  }

  private void compare(Timeline.Version before, Timeline.Version after) {
    String label = timeline.label();
    String title = label + ": " + when(before) + " ↔ " + when(after);
    String key = "timeline " + timeline.uri() + " " + title;
    text(
        before,
        left ->
            text(
                after,
                right ->
                    CompareUI.openCompareEditor(
                        new Comparison(
                            key,
                            title,
                            new Comparison.Side(when(before), left),
                            new Comparison.Side(when(after), right)))));
  }

  private static String when(Timeline.Version version) {
    String day = Moment.day(version);
    return day == null ? Words.allRecorded : TimelineLabels.inWords(day);
  }

  /** The text is in the answer for a provision; that of a whole act is asked for. */
  private void text(Timeline.Version version, Consumer<String> use) {
    if (version.text() != null) {
      use.accept(version.text());
      return;
    }
    TextAtParams params =
        new TextAtParams(
            new TextDocumentIdentifier(timeline.uri()),
            null,
            version.path(),
            Moment.day(version),
            null);
    Answers.<DatedText>ask(
        zan -> zan.textAt(params),
        answer -> use.accept(answer.text()),
        problem -> setContentDescription(NLS.bind(Words.noText, Answers.words(problem))));
  }

  private static final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof Moment moment ? moment.version().changes().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return getChildren(element).length > 0;
    }
  }
}
