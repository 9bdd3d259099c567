package org.zan.eclipse.reading;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.action.Action;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.views.Answers;
import org.zan.eclipse.views.StatuteView;
import org.zan.server.protocol.RenderParams;
import org.zan.server.protocol.Rendering;
import org.zan.server.protocol.ZanService;

/** The statute in front as an official publication looks; it follows the text and the cursor. */
public class ReadingView extends StatuteView<Rendering> {
  /** Its name in the workbench. */
  public static final String ID = "org.zan.eclipse.reading";

  private final Function<Composite, Browser> browsers;
  private Page page;
  private Text instead;

  /** A view with the browser of the system. */
  public ReadingView() {
    this(parent -> new Browser(parent, SWT.NONE));
  }

  /**
   * A view with another browser.
   *
   * @param browsers makes it; an {@link SWTError} says that there is none
   */
  protected ReadingView(Function<Composite, Browser> browsers) {
    this.browsers = browsers;
  }

  @Override
  public void createPartControl(Composite parent) {
    try {
      page = new Page(browsers.apply(parent), this::follow, this::openSource);
    } catch (SWTError noBrowser) {
      instead = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
      instead.setText(NLS.bind(Words.noBrowser, noBrowser.getMessage()));
      return;
    }
    page.say(Words.openAct);
    Action print =
        new Action(Words.print) {
          @Override
          public void run() {
            page.print();
          }
        };
    getViewSite().getActionBars().getMenuManager().add(print);
    setTitleToolTip(Words.source);
    begin();
  }

  /** The browser; for tests. */
  public Browser browser() {
    return page == null ? null : page.browser();
  }

  @Override
  public void setFocus() {
    if (page == null) {
      instead.setFocus();
    } else {
      page.browser().setFocus();
    }
  }

  @Override
  protected Function<ZanService, CompletableFuture<Rendering>> question(
      OpenStatute statute, Position cursor) {
    return zan -> zan.render(new RenderParams(statute.id(), false));
  }

  @Override
  protected void show(Rendering answer) {
    page.show(answer.html(), answer.css(), answer.uri());
    page.go(cursor().getLine());
  }

  @Override
  protected void refuse(Throwable problem) {
    boolean reading = Answers.reason(problem).equals("unknown-document");
    page.say(reading ? Words.reading : Answers.words(problem));
  }

  @Override
  protected void moved(Position place) {
    page.go(place.getLine());
  }

  private void openSource(int line) {
    show(statute().uri(), line);
  }

  private static void show(String uri, int line) {
    Position place = new Position(line, 0);
    Editors.show(new Location(uri, new Range(place, place)));
  }

  /** A reference leads to the editor, which this view follows; the web is for a browser. */
  private void follow(String link) {
    if (!link.startsWith("file:")) {
      Program.launch(link);
      return;
    }
    String uri = link.replaceFirst("#.*", "");
    String path = link.contains("#") ? URI.create(link).getFragment() : ".";
    Answers.ask(
        zan -> zan.render(new RenderParams(new TextDocumentIdentifier(uri), false)),
        answer -> show(uri, line(answer.html(), path)),
        ZanPlugin::log);
  }

  /** The line of the source in which a provision begins. */
  private static int line(String html, String path) {
    Matcher place =
        Pattern.compile("data-path=\"" + Pattern.quote(path) + "\" data-line=\"(\\d+)\"")
            .matcher(html);
    return place.find() ? Integer.parseInt(place.group(1)) : 0;
  }
}
