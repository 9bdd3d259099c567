package org.zan.eclipse.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.Change;

/** Versions with their days, and below them the acts that made them. */
final class TimelineLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    if (element instanceof Moment moment) {
      String label =
          moment.version().from() == null
              ? Words.fromTheBeginning
              : inWords(moment.version().from());
      String note =
          moment.makers().isEmpty() ? time(moment) : time(moment) + " · " + moment.makers();
      return text(label, note);
    }
    Change change = (Change) element;
    String recorded = NLS.bind(Words.recorded, inWords(change.recorded().substring(0, 10)));
    String what = String.join("; ", change.instructions());
    String label = change.act() == null ? Words.historyBegins : change.act();
    return text(label, what.isEmpty() ? recorded : what + " · " + recorded);
  }

  private static String time(Moment moment) {
    return switch (moment.time()) {
      case FUTURE -> Words.notYet;
      case PRESENT -> Words.inForce;
      case PAST -> NLS.bind(Words.until, inWords(moment.version().until()));
    };
  }

  /** A day as people say it, in the language of the workbench. */
  static String inWords(String day) {
    Locale locale = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(LocalDate.parse(day));
  }

  private static StyledString text(String label, String note) {
    return new StyledString(label).append("  " + note, StyledString.QUALIFIER_STYLER);
  }

  @Override
  public Image getImage(Object element) {
    if (element instanceof Moment moment) {
      return ZanPlugin.icon(
          switch (moment.time()) {
            case FUTURE -> "moment-future";
            case PRESENT -> "moment-present";
            case PAST -> "moment-past";
          });
    }
    return ZanPlugin.icon("enacted");
  }
}
