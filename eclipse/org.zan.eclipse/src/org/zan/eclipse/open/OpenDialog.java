package org.zan.eclipse.open;

import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.eclipse.ui.dialogs.SearchPattern;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/**
 * Finds acts and provisions by words, numbers and names. The server searches, in all orders and
 * with one letter wrong; what it finds is shown in its order.
 */
final class OpenDialog extends FilteredItemsSelectionDialog {
  private static final int SECONDS = 20;
  private static final String SETTINGS = "openProvision";

  OpenDialog(Shell shell) {
    super(shell);
    setTitle(Messages.openProvision);
    setMessage(Messages.openProvisionHow);
    Labels labels = new Labels();
    setListLabelProvider(labels);
    setDetailsLabelProvider(labels);
  }

  @Override
  protected Control createExtendedContentArea(Composite parent) {
    return null;
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    IDialogSettings all = ZanPlugin.windows();
    IDialogSettings own = all.getSection(SETTINGS);
    return own == null ? all.addNewSection(SETTINGS) : own;
  }

  @Override
  protected IStatus validateItem(Object item) {
    return Status.OK_STATUS;
  }

  @Override
  protected ItemsFilter createFilter() {
    return new Words();
  }

  @Override
  protected Comparator<Found> getItemsComparator() {
    return Comparator.comparingInt(Found::rank);
  }

  @Override
  protected void fillContentProvider(
      AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
    int rank = 0;
    for (WorkspaceSymbol symbol : found(filter.getPattern())) {
      if (!monitor.isCanceled()) {
        content.add(new Found(symbol, rank++), filter);
      }
    }
  }

  private static List<? extends WorkspaceSymbol> found(String words) {
    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> none =
        Either.forRight(List.of());
    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer =
        ZanPlugin.server()
            .answer(
                server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(words)),
                SECONDS,
                none);
    return answer.isRight() ? answer.getRight() : List.of();
  }

  @Override
  public String getElementName(Object item) {
    return ((Found) item).symbol().getName();
  }

  /**
   * What was found.
   *
   * @param symbol the act or provision
   * @param rank how well it fits
   */
  record Found(WorkspaceSymbol symbol, int rank) {}

  /** Every word asks anew: what fits more letters need not be among what fitted fewer. */
  private final class Words extends ItemsFilter {
    Words() {
      super(new SearchPattern(SearchPattern.RULE_EXACT_MATCH));
    }

    @Override
    public boolean matchItem(Object item) {
      return true;
    }

    @Override
    public boolean isSubFilter(ItemsFilter filter) {
      return false;
    }

    @Override
    public boolean isConsistentItem(Object item) {
      return true;
    }
  }

  private static final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      if (!(element instanceof Found found)) {
        return new StyledString();
      }
      return new StyledString(found.symbol().getName())
          .append(" - " + found.symbol().getContainerName(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
      return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
      if (!(element instanceof Found found)) {
        return null;
      }
      boolean repealed = found.symbol().getTags() != null && !found.symbol().getTags().isEmpty();
      boolean act = found.symbol().getKind() == org.eclipse.lsp4j.SymbolKind.Module;
      return ZanPlugin.icon(repealed ? "repealed" : act ? "statute" : "article");
    }
  }
}
