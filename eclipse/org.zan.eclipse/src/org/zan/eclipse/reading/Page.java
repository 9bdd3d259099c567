package org.zan.eclipse.reading;

import com.google.gson.Gson;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;

/** A page in a browser whose act is exchanged without loading it anew: it stays where it was. */
final class Page {
  private static final String FRAME =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8">
      <style id="act"></style>
      <style>
        body { margin: 0; padding: 0 1em 3em; }
        .zan-here { box-shadow: -0.4em 0 0 #fff, -0.6em 0 0 #729fcf; }
        #words { font: small sans-serif; padding: 1em; }
      </style>
      <script>
        var shown = "";
        function show(html, css, name) {
          var place = name === shown ? window.scrollY : 0;
          shown = name;
          document.getElementById("act").textContent = css;
          document.getElementById("text").innerHTML = html;
          window.scrollTo(0, place);
        }
        function say(words) {
          shown = "";
          var text = document.getElementById("text");
          text.innerHTML = '<p id="words"></p>';
          text.firstChild.textContent = words;
        }
        function go(line) {
          var found = null;
          document.querySelectorAll("[data-path][data-line]").forEach(function (it) {
            var at = Number(it.dataset.line);
            if (at <= line && (!found || at >= Number(found.dataset.line))) found = it;
            it.classList.remove("zan-here");
          });
          if (!found || found.tagName === "MAIN") return;
          found.classList.add("zan-here");
          var box = found.getBoundingClientRect();
          if (box.top < 0 || box.top > window.innerHeight - 40) {
            window.scrollBy(0, box.top - window.innerHeight / 3);
          }
        }
        document.addEventListener("dblclick", function (event) {
          var place = event.target.closest("[data-line]");
          if (place) source(Number(place.dataset.line));
        });
      </script></head><body><div id="text"></div></body></html>
      """;

  private final Gson gson = new Gson();
  private final Browser browser;
  private boolean ready;
  private String waiting = "";

  /**
   * Makes it in a browser.
   *
   * @param link hears which link was chosen
   * @param source hears which line of the source is wanted
   */
  Page(Browser browser, Consumer<String> link, IntConsumer source) {
    this.browser = browser;
    new BrowserFunction(browser, "source") {
      @Override
      public Object function(Object[] arguments) {
        source.accept(((Number) arguments[0]).intValue());
        return null;
      }
    };
    browser.addProgressListener(
        new ProgressAdapter() {
          @Override
          public void completed(ProgressEvent event) {
            ready = true;
            browser.execute(waiting);
            waiting = "";
          }
        });
    browser.addLocationListener(
        new LocationAdapter() {
          @Override
          public void changing(LocationEvent event) {
            // The page itself is no address; whatever is one leads out of it.
            if (ready && !event.location.startsWith("about:")) {
              event.doit = false;
              link.accept(event.location);
            }
          }
        });
    browser.setText(FRAME);
  }

  /** Shows an act; the same one stays where it is scrolled to. */
  void show(String html, String css, String name) {
    execute("show(" + gson.toJson(html) + "," + gson.toJson(css) + "," + gson.toJson(name) + ");");
  }

  /** Says something instead of an act. */
  void say(String words) {
    execute("say(" + gson.toJson(words) + ");");
  }

  /** Marks what stands at a line of the source, and scrolls there if it is not seen. */
  void go(int line) {
    execute("go(" + line + ");");
  }

  void print() {
    execute("window.print();");
  }

  private void execute(String script) {
    if (ready) {
      browser.execute(script);
    } else {
      waiting += script;
    }
  }

  Browser browser() {
    return browser;
  }
}
