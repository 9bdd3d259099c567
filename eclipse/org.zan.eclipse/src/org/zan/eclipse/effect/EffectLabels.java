package org.zan.eclipse.effect;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;

/** Acts with their number of instructions; instructions with their days, or with what is wrong. */
final class EffectLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    if (element instanceof Effect.Act act) {
      String note = act.act().language() + " · " + count(act.orders().size());
      return text(act.act().title(), note);
    }
    if (element instanceof Effect.Group group) {
      String words =
          switch (group.state()) {
            case "failed" -> Words.failed;
            case "waiting" -> Words.waiting;
            default -> Words.ended;
          };
      return text(words, count(group.orders().size()));
    }
    Effect.Order order = (Effect.Order) element;
    return text(order.brief(), order.problem() == null ? days(order) : order.problem());
  }

  private static String days(Effect.Order order) {
    return Stream.of(
            bound(Words.from, order.order().inForce()), bound(Words.until, order.order().expires()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String bound(String words, String day) {
    return day == null ? null : NLS.bind(words, day);
  }

  private static String count(int orders) {
    return orders == 1 ? Words.oneInstruction : NLS.bind(Words.instructions, orders);
  }

  private static StyledString text(String label, String note) {
    return new StyledString(label).append("  " + note, StyledString.QUALIFIER_STYLER);
  }

  @Override
  public Image getImage(Object element) {
    if (element instanceof Effect.Act) {
      return ZanPlugin.icon("effect");
    }
    if (element instanceof Effect.Group group) {
      return ZanPlugin.icon(group.state().equals("failed") ? "bill-errors" : "later");
    }
    return ZanPlugin.icon(((Effect.Order) element).problem() == null ? "item" : "bill-conflicts");
  }
}
