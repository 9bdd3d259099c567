package org.zan.eclipse.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Dialogs that commands open, and what a drafter does in them. */
final class Dialogs {
  private static final int LOOK_MILLIS = 50;
  private static final int MOST_LOOKS = 1200;

  private final Shell shell;

  private Dialogs(Shell shell) {
    this.shell = shell;
  }

  /** Carries out a command; what is done in its dialog happens while that is open. */
  static void command(String id, Consumer<Dialogs> deeds) throws Exception {
    Throwable[] problem = {new AssertionError(id + " opens no dialog")};
    look(deeds, problem, MOST_LOOKS);
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    if (problem[0] != null) {
      throw new AssertionError(problem[0].getMessage(), problem[0]);
    }
  }

  /** Does something in a dialog that is opened here. */
  static void open(TitleAreaDialog dialog, Consumer<Dialogs> deeds) {
    dialog.setBlockOnOpen(false);
    dialog.open();
    try {
      deeds.accept(new Dialogs(dialog.getShell()));
    } finally {
      if (dialog.getShell() != null) {
        dialog.close();
      }
    }
  }

  private static void look(Consumer<Dialogs> deeds, Throwable[] problem, int looks) {
    Display.getCurrent()
        .timerExec(
            LOOK_MILLIS,
            () -> {
              Shell found =
                  Arrays.stream(Display.getCurrent().getShells())
                      .filter(it -> it.getData() instanceof TitleAreaDialog && it.isVisible())
                      .findAny()
                      .orElse(null);
              if (found == null) {
                if (looks > 0) {
                  look(deeds, problem, looks - 1);
                }
                return;
              }
              try {
                deeds.accept(new Dialogs(found));
                problem[0] = null;
              } catch (Throwable thrown) {
                problem[0] = thrown;
              } finally {
                if (!found.isDisposed()) {
                  ((TitleAreaDialog) found.getData()).close();
                }
              }
            });
  }

  /** Types into the field with this label. */
  void type(String label, String text) {
    List<Label> labels = Seen.controls(shell, Label.class);
    for (Label it : labels) {
      if (it.getText().equals(label)) {
        var siblings = Arrays.asList(it.getParent().getChildren());
        ((Text) siblings.get(siblings.indexOf(it) + 1)).setText(text);
        return;
      }
    }
    throw new AssertionError(label + " is not in " + labels);
  }

  /** Whether a button can be pressed. */
  boolean can(String button) {
    return button(button).isEnabled();
  }

  /** Presses a button once it can be pressed. */
  void press(String button) {
    Desk.until(button + " can be pressed: " + shown(), () -> can(button));
    button(button).notifyListeners(SWT.Selection, new Event());
  }

  private Button button(String words) {
    return Seen.controls(shell, Button.class).stream()
        .filter(it -> it.getText().replace("&", "").startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not in " + shown()));
  }

  /** Waits until the dialog shows something. */
  void shows(String words) {
    Desk.until(words + " is in the dialog", () -> shown().contains(words));
  }

  /** All words of the dialog. */
  String shown() {
    if (shell.isDisposed()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    Seen.controls(shell, Label.class).forEach(it -> words.append(it.getText()).append('\n'));
    Seen.controls(shell, Text.class).forEach(it -> words.append(it.getText()).append('\n'));
    Seen.controls(shell, Tree.class).forEach(it -> add(it.getItems(), words));
    return words.toString();
  }

  private static void add(TreeItem[] items, StringBuilder words) {
    for (TreeItem item : items) {
      words.append(item.getText()).append('\n');
      add(item.getItems(), words);
    }
  }

  /** Waits until it is closed. */
  void isClosed() {
    Desk.until("the dialog is closed: " + shown(), shell::isDisposed);
  }

  /** Takes a picture of the dialog over the workbench. */
  void picture(String name) {
    Desk.picture(name);
  }
}
