package org.zan.eclipse.server;

/**
 * How many findings of each file are shown, where there are more than a workbench can hold as
 * markers: errors of all files before warnings of any, files in the order in which they were heard
 * of. What is open has all of its own, which count for nobody else.
 */
final class Shares {
  private final int mostInFile;
  private int left;

  Shares(int mostInFile, int mostInAll) {
    this.mostInFile = mostInFile;
    this.left = mostInAll;
  }

  /**
   * Shares out.
   *
   * @param counts of each file, its findings by rank
   * @param open whether a file is open
   * @return how many of each file, the gravest first
   */
  int[] of(int[][] counts, boolean[] open) {
    int[] shares = new int[counts.length];
    for (int rank = 0; rank < Found.RANKS; rank++) {
      for (int file = 0; file < counts.length; file++) {
        int count = counts[file][rank];
        if (open[file]) {
          shares[file] += count;
        } else {
          int given = Math.min(count, Math.min(left, mostInFile - shares[file]));
          shares[file] += given;
          left -= given;
        }
      }
    }
    return shares;
  }
}
