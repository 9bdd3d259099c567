package org.zan.dsl.rules.support;

import org.zan.dsl.summary.References;

/** How messages call what is cited: as the text does. */
public final class Cited {
  private Cited() {}

  /** Act and path of a reference as written. */
  public static String written(References references, int i) {
    String path = references.path(i);
    String act = references.act(i);
    return act.isEmpty() ? path : path.isEmpty() ? act : act + "#" + path;
  }
}
