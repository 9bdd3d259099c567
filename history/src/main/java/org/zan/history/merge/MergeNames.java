package org.zan.history.merge;

/**
 * What conflict markers call the two sides, and how long the markers are.
 *
 * @param ours the side that the change is merged into
 * @param theirs the side that is merged
 * @param markerSize signs of a marker; Git's are seven
 */
public record MergeNames(String ours, String theirs, int markerSize) {
  /** Signs of a marker where nothing else is asked for. */
  public static final int USUAL_SIZE = 7;
}
