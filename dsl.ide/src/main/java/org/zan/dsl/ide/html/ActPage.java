package org.zan.dsl.ide.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.View;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;

/**
 * An act as an official publication looks. The ids of elements are paths of provisions ({@code
 * art5/2}), and {@code data-line} is the line of the source, counted from 0, so that a view can
 * follow an editor and lead back to it. References are links: {@code data-file} and {@code
 * data-path} say to which file of the statute book and which provision. Nothing is loaded from
 * elsewhere, and no script is in it.
 */
public final class ActPage {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  /** How a page refers to another act. */
  @FunctionalInterface
  public interface Addresses {
    /** The address of a file of the statute book, without a fragment. */
    String of(String file);
  }

  private ActPage() {}

  /**
   * The element {@code main} of an act; empty where the file is not held.
   *
   * @param language of the reader: en, ru or kk
   */
  public static Optional<String> main(
      View view, String file, String language, Addresses addresses) {
    Optional<ActReading> reading = view.reading(file);
    Optional<ActSummary> act = view.book().file(file);
    return reading.isEmpty() || act.isEmpty()
        ? Optional.empty()
        : Optional.of(new ActBody(view, act.get(), reading.get(), language, addresses).main());
  }

  /** A page that stands alone; empty where the file is not held. */
  public static Optional<String> page(
      View view, String file, String language, Addresses addresses) {
    return main(view, file, language, addresses)
        .map(
            main -> {
              ActSummary act = view.book().file(file).orElseThrow();
              Html head = new Html();
              head.open("html", "lang", act.language().isEmpty() ? null : act.language());
              head.open("head").open("meta", "charset", "utf-8");
              head.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
              head.open(
                  "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
              head.element("title", Parts.title(view, act));
              return "<!DOCTYPE html>\n"
                  + head
                  + "<style>\n"
                  + css()
                  + "</style></head>\n<body>\n"
                  + main
                  + "</body></html>\n";
            });
  }

  /** The style sheet, for screens, light and dark, and for print. */
  public static String css() {
    try (InputStream in = ActPage.class.getResourceAsStream("act.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
