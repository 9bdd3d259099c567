package org.zan.amend;

import java.util.Optional;

/** The texts of a statute book at one moment. */
@FunctionalInterface
public interface Texts {
  /**
   * The text of a file; empty where it is not held.
   *
   * @param file its name in the statute book, with slashes
   */
  Optional<String> of(String file);
}
