package org.zan.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Zan as an application of its own. Its arguments are statute books and statutes that it shall
 * open.
 */
public final class Application implements IApplication {
  @Override
  public Object start(IApplicationContext context) throws IOException {
    Display display = PlatformUI.createDisplay();
    Display.setAppName("Zan");
    try {
      if (!isAlone()) {
        MessageDialog.openInformation(null, "Zan", Texts.isOpen);
        return EXIT_OK;
      }
      int code =
          PlatformUI.createAndRunWorkbench(
              display, new Workbench(Splash.open(display), arguments(context)));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  /** Two windows of the same statute books would write over each other's settings. */
  private static boolean isAlone() throws IOException {
    Location place = Platform.getInstanceLocation();
    return place.isSet() ? place.lock() : place.set(place.getDefault(), true);
  }

  private static List<Path> arguments(IApplicationContext context) {
    Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    return given instanceof String[] words
        ? Arrays.stream(words)
            .filter(it -> !it.startsWith("-"))
            .map(it -> Path.of(it).toAbsolutePath().normalize())
            .toList()
        : List.of();
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }
}
