package org.zan.eclipse.effect;

import java.util.function.Consumer;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.osgi.util.NLS;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.views.Answers;
import org.zan.eclipse.views.Comparison;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;

/** An act in force beside the act as the bill amends it; it follows while the bill is written. */
public final class EffectComparison extends Comparison {
  private final String bill;
  private final String date;
  private final String act;
  private final Consumer<Changed> changed = event -> ask();
  private int asked;

  /** Prepares it for an act that the bill changes by a day; null is when all is in force. */
  public EffectComparison(String bill, String date, Preview.Act act) {
    super(
        "effect " + bill + " " + date + " " + act.uri(),
        NLS.bind(Words.title, name(act)),
        new Side(NLS.bind(Words.inForceSide, name(act)), act.before()),
        new Side(NLS.bind(Words.amendedSide, name(act)), act.after()));
    this.bill = bill;
    this.date = date;
    this.act = act.uri();
    ZanPlugin.server().onChanged(changed);
  }

  private static String name(Preview.Act act) {
    return act.title() + " (" + act.language() + ")";
  }

  private void ask() {
    int number = ++asked;
    Answers.ask(
        zan -> zan.preview(new PreviewParams(new TextDocumentIdentifier(bill), date, true)),
        preview -> {
          if (number == asked) {
            follow(preview);
          }
        },
        refused -> {
          // The bill is enacted or gone: the last texts stay.
        });
  }

  private void follow(Preview preview) {
    preview.acts().stream()
        .filter(it -> it.uri().equals(act))
        .findAny()
        .ifPresentOrElse(it -> show(it.before(), it.after()), this::showNoEffect);
  }

  @Override
  protected void handleDispose() {
    ZanPlugin.server().offChanged(changed);
    asked++;
    super.handleDispose();
  }
}
