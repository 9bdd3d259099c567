package org.zan.eclipse.server;

import java.text.NumberFormat;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.zan.eclipse.Messages;

/**
 * The findings of a statute book that are not shown.
 *
 * @param errors errors among them
 * @param warnings warnings among them
 * @param others the rest
 */
record Hidden(int errors, int warnings, int others) {
  static final Hidden NOTHING = new Hidden(0, 0, 0);

  /** With what a file has more than is shown of it, the gravest first. */
  Hidden and(int[] counts, int shown) {
    int left = shown;
    int[] more = new int[counts.length];
    for (int rank = 0; rank < counts.length; rank++) {
      more[rank] = Math.max(0, counts[rank] - left);
      left = Math.max(0, left - counts[rank]);
    }
    return new Hidden(errors + more[0], warnings + more[1], others + more[2] + more[3]);
  }

  /** As grave as the gravest of them. */
  int severity() {
    if (errors > 0) {
      return IMarker.SEVERITY_ERROR;
    }
    return warnings > 0 ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
  }

  /** What a drafter reads; it begins with a sign, so that the Problems view has it first. */
  String message(IProject book) {
    NumberFormat number = NumberFormat.getIntegerInstance();
    return NLS.bind(
        Messages.moreFindings,
        new Object[] {
          number.format(errors + warnings + others), number.format(errors), book.getLocation()
        });
  }
}
