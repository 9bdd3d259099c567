package org.zan.interchange.legalize;

/**
 * What an import could not map.
 *
 * @param kind what is the matter
 * @param line line of the source, from 1; 0 where it is the file as a whole
 * @param detail the words in question, shortened
 */
public record Problem(Kind kind, int line, String detail) {
  private static final int LONGEST = 160;

  /** What may be the matter. */
  public enum Kind {
    /** The file has no front matter and there is no file with metadata beside it: it is no act. */
    NO_METADATA(true),
    /** The metadata are no YAML that may be read. */
    BAD_METADATA(true),
    /** No pattern of the mapping makes an identity of the metadata. */
    NO_IDENTITY(true),
    /** The file is no UTF-8 text. */
    NO_TEXT(true),
    /** The file is larger than an act can be. */
    TOO_LARGE(true),
    /** The file cannot be read. */
    UNREADABLE(true),
    /** Another file has the same identity and language; both are kept. */
    SAME_IDENTITY(false),
    /** The value of a field is not what its fact takes. */
    BAD_VALUE(false),
    /** No pattern fits the target of a link; its words are kept. */
    UNMAPPED_LINK(false),
    /** The act is known, the provision in the link's target is not. */
    UNMAPPED_FRAGMENT(false),
    /** A link without words. */
    EMPTY_LINK(false),
    /** A picture, of which only the words are kept. */
    IMAGE(false);

    private final boolean skips;

    Kind(boolean skips) {
      this.skips = skips;
    }

    /** Whether the file is left out because of it. */
    public boolean skips() {
      return skips;
    }
  }

  /** Shortens the detail. */
  public Problem {
    detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
  }
}
