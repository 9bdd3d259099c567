package org.zan.bench;

import java.util.ArrayList;
import java.util.List;

/** Seconds that the same work took, time after time. */
final class Samples {
  private static final double MOST = 0.95;

  private final List<Double> seconds = new ArrayList<>();

  void add(double taken) {
    seconds.add(taken);
  }

  int count() {
    return seconds.size();
  }

  double median() {
    return sorted().get((seconds.size() - 1) / 2);
  }

  /** What 95 of 100 did not exceed. */
  double most() {
    return sorted().get((int) Math.ceil(MOST * seconds.size()) - 1);
  }

  double longest() {
    return sorted().get(seconds.size() - 1);
  }

  private List<Double> sorted() {
    return seconds.stream().sorted().toList();
  }
}
