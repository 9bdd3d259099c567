package org.zan.dsl.ide;

import java.util.List;
import org.zan.dsl.reading.ReadReference;

/** The addresses outside the statute book that a file names. What is in it, is cited instead. */
public final class DocumentLinks {
  /**
   * A link.
   *
   * @param range the address in the text
   * @param address where it leads: of the web alone, so that no text makes an editor open a file
   */
  public record Link(Range range, String address) {}

  private DocumentLinks() {}

  /** The links of a file, in order. */
  public static List<Link> of(View view, String file) {
    return view.reading(file)
        .map(
            reading ->
                reading.references().stream()
                    .filter(reference -> reference.url().matches("https?://.+"))
                    .map(reference -> link(file, reference))
                    .toList())
        .orElse(List.of());
  }

  private static Link link(String file, ReadReference reference) {
    return new Link(new Range(file, reference.offset(), reference.length()), reference.url());
  }
}
