package org.zan.eclipse.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.zan.eclipse.reading.ReadingView;

/** The reading view on a system without WebKit: what SWT says there. */
public final class NoBrowser extends ReadingView {
  static final String ID = "org.zan.eclipse.tests.noBrowser";

  /** For the workbench, which makes it by its name. */
  public NoBrowser() {
    super(
        parent -> {
          throw new SWTError(SWT.ERROR_NO_HANDLES, "No more handles [no WebKit]");
        });
  }
}
