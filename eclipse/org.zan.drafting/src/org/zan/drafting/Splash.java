package org.zan.drafting;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What is shown until there is a window. Drawn by the application: the platform's own needs its
 * native launcher, which not everybody starts Zan with.
 */
final class Splash {
  private static final String PICTURE = "icons/splash.svg";

  private final Shell shell;

  private Splash(Shell shell) {
    this.shell = shell;
  }

  static Splash open(Display display) {
    Shell shell = new Shell(display, SWT.NO_TRIM);
    ResourceLocator.imageDescriptorFromBundle(Splash.class, PICTURE)
        .map(ImageDescriptor::createImage)
        .ifPresent(picture -> show(shell, picture));
    return new Splash(shell);
  }

  private static void show(Shell shell, Image picture) {
    Label label = new Label(shell, SWT.NONE);
    label.setImage(picture);
    label.pack();
    shell.pack();
    Rectangle screen = shell.getDisplay().getPrimaryMonitor().getBounds();
    Rectangle size = picture.getBounds();
    shell.setBounds(
        screen.x + (screen.width - size.width) / 2,
        screen.y + (screen.height - size.height) / 2,
        size.width,
        size.height);
    shell.addDisposeListener(gone -> picture.dispose());
    shell.open();
    while (shell.getDisplay().readAndDispatch()) {
      // Until it is drawn.
    }
  }

  void close() {
    shell.dispose();
  }
}
