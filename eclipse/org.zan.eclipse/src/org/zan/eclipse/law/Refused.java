package org.zan.eclipse.law;

/** Why something cannot be done, in words for the drafter. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String words) {
    super(words);
  }
}
