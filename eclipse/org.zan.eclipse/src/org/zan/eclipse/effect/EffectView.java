package org.zan.eclipse.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.views.Answers;
import org.zan.eclipse.views.StatuteView;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;
import org.zan.server.protocol.ZanService;

/** The acts that the bill in front changes, each with the instructions that change it. */
public final class EffectView extends StatuteView<Preview> {
  /** Its name in the workbench. */
  public static final String ID = "org.zan.eclipse.effect";

  private static final Pattern BILL = Pattern.compile("^@bill\\b", Pattern.MULTILINE);

  private TreeViewer tree;
  private String bill;
  private String date;
  private Preview preview;

  @Override
  public void createPartControl(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setContentProvider(new Content());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new EffectLabels()));
    tree.addOpenListener(event -> open(tree.getStructuredSelection().getFirstElement()));
    MenuManager popup = new MenuManager();
    popup.setRemoveAllWhenShown(true);
    popup.addMenuListener(this::offer);
    tree.getControl().setMenu(popup.createContextMenu(tree.getControl()));
    IMenuManager days = getViewSite().getActionBars().getMenuManager();
    days.setRemoveAllWhenShown(true);
    days.addMenuListener(this::offerDays);
    days.add(new Action(Words.all) {});
    setContentDescription(Words.openBill);
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

  /** Acts leave the last bill. */
  @Override
  protected Function<ZanService, CompletableFuture<Preview>> question(
      OpenStatute statute, Position cursor) {
    if (isBill(statute) && !statute.uri().equals(bill)) {
      bill = statute.uri();
      date = null;
    }
    return bill == null ? null : zan -> zan.preview(new PreviewParams(id(), date, true));
  }

  private TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(bill);
  }

  private static boolean isBill(OpenStatute statute) {
    return BILL.matcher(statute.document().get()).find();
  }

  @Override
  protected void show(Preview answer) {
    preview = answer;
    List<Effect.Node> nodes = Effect.of(answer);
    String when = date == null ? Words.all : NLS.bind(Words.onDay, date);
    setContentDescription(answer.orders().isEmpty() ? Words.none : when);
    List<Object> unfolded = new ArrayList<>(List.of(tree.getExpandedElements()));
    List<?> known = tree.getInput() instanceof List<?> shown ? shown : List.of();
    nodes.stream().filter(it -> !known.contains(it)).forEach(unfolded::add);
    tree.getTree().setRedraw(false);
    tree.setInput(nodes);
    tree.setExpandedElements(unfolded.toArray());
    tree.getTree().setRedraw(true);
  }

  @Override
  protected void refuse(Throwable problem) {
    preview = null;
    boolean reading = Answers.reason(problem).equals("unknown-document");
    setContentDescription(reading ? Words.reading : Answers.words(problem));
    tree.setInput(List.of());
  }

  private void open(Object element) {
    Preview.Act act = null;
    if (element instanceof Effect.Act it) {
      act = it.act();
    } else if (element instanceof Effect.Order it) {
      act = it.act();
    }
    if (act != null) {
      CompareUI.openCompareEditor(new EffectComparison(bill, date, act));
    } else if (element instanceof Effect.Order order) {
      goTo(order);
    }
  }

  private void goTo(Effect.Order order) {
    Editors.show(new Location(bill, order.order().range()));
  }

  private void offer(IMenuManager menu) {
    Object element = tree.getStructuredSelection().getFirstElement();
    if (element instanceof Effect.Act || element instanceof Effect.Order it && it.act() != null) {
      menu.add(action(Words.compare, () -> open(element)));
    }
    if (element instanceof Effect.Order order) {
      menu.add(action(Words.goTo, () -> goTo(order)));
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

  /** On which day the acts are shown: when all is in force, or on one of the bill's days. */
  private void offerDays(IMenuManager menu) {
    menu.add(day(Words.all, null));
    if (preview != null) {
      preview.dates().forEach(it -> menu.add(day(it, it)));
    }
  }

  private IAction day(String words, String day) {
    IAction action =
        new Action(words, IAction.AS_RADIO_BUTTON) {
          @Override
          public void run() {
            if (isChecked()) {
              on(day);
            }
          }
        };
    action.setChecked(Objects.equals(day, date));
    return action;
  }

  /** Shows the acts as they will be on a day; null is when all is in force. */
  public void on(String day) {
    date = day;
    later();
  }

  private static final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return ((Effect.Node) parent).orders().toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !((Effect.Node) element).orders().isEmpty();
    }
  }
}
