package org.zan.drafting;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus of the drafting product: what Eclipse has for programmers is not there. */
final class Menus extends ActionBarAdvisor {
  private static final List<ActionFactory> FILE =
      List.of(
          ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE, ActionFactory.SAVE_ALL);

  private static final List<ActionFactory> CHANGES =
      List.of(ActionFactory.UNDO, ActionFactory.REDO);

  private static final List<ActionFactory> EDIT =
      List.of(
          ActionFactory.CUT,
          ActionFactory.COPY,
          ActionFactory.PASTE,
          ActionFactory.DELETE,
          ActionFactory.SELECT_ALL);

  private static final List<ActionFactory> HISTORY =
      List.of(ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);

  private IWorkbenchWindow window;

  Menus(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow window) {
    this.window = window;
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(file());
    bar.add(edit());
    bar.add(navigate());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(window());
    bar.add(help());
  }

  private IMenuManager file() {
    MenuManager menu = new MenuManager(Texts.file, IWorkbenchActionConstants.M_FILE);
    menu.add(action(ActionFactory.NEW));
    menu.add(new OpenBook());
    menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new Separator());
    FILE.forEach(it -> menu.add(action(it)));
    menu.add(new Separator());
    menu.add(action(ActionFactory.PRINT));
    menu.add(action(ActionFactory.REFRESH));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
    menu.add(new Separator());
    menu.add(action(ActionFactory.QUIT));
    return menu;
  }

  private IMenuManager edit() {
    MenuManager menu = new MenuManager(Texts.edit, IWorkbenchActionConstants.M_EDIT);
    CHANGES.forEach(it -> menu.add(action(it)));
    menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
    menu.add(new Separator());
    EDIT.forEach(it -> menu.add(action(it)));
    menu.add(new Separator());
    menu.add(action(ActionFactory.FIND));
    menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private IMenuManager navigate() {
    MenuManager menu = new MenuManager(Texts.navigate, IWorkbenchActionConstants.M_NAVIGATE);
    menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.SHOW_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(action(ActionFactory.NEXT));
    menu.add(action(ActionFactory.PREVIOUS));
    menu.add(new Separator());
    HISTORY.forEach(it -> menu.add(action(it)));
    return menu;
  }

  private IMenuManager window() {
    MenuManager menu = new MenuManager(Texts.window, IWorkbenchActionConstants.M_WINDOW);
    MenuManager views = new MenuManager(Texts.showView, "showView");
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
    menu.add(views);
    menu.add(action(ActionFactory.RESET_PERSPECTIVE));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(action(ActionFactory.PREFERENCES));
    return menu;
  }

  private IMenuManager help() {
    MenuManager menu = new MenuManager(Texts.help, IWorkbenchActionConstants.M_HELP);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(action(ActionFactory.ABOUT));
    return menu;
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    ToolBarManager tools = new ToolBarManager(bar.getStyle());
    tools.add(action(ActionFactory.NEW));
    tools.add(action(ActionFactory.SAVE));
    tools.add(new Separator());
    CHANGES.forEach(it -> tools.add(action(it)));
    tools.add(new Separator());
    HISTORY.forEach(it -> tools.add(action(it)));
    bar.add(new ToolBarContributionItem(tools, "drafting"));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  /** One action of a window for both its menu and its tools. */
  private IAction action(ActionFactory factory) {
    IAction known = getAction(factory.getId());
    if (known != null) {
      return known;
    }
    ActionFactory.IWorkbenchAction made = factory.create(window);
    register(made);
    return made;
  }

  private final class OpenBook extends Action {
    OpenBook() {
      super(Texts.openBook);
    }

    @Override
    public void run() {
      String folder = new DirectoryDialog(window.getShell()).open();
      if (folder != null) {
        Books.open(Path.of(folder));
      }
    }
  }
}
