package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zan.history.HistoryFailure;
import org.zan.history.Irregularity;

/** Whatever the history refuses or finds has a message. */
class HistoryMessagesTest {
  @ParameterizedTest
  @EnumSource
  void everyRefusalHasAMessage(HistoryFailure.Reason reason) {
    assertFalse(Messages.in("en").get(reason.key(), "a", "b").isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void everyIrregularityHasAMessage(Irregularity.Kind kind) {
    assertFalse(Messages.in("en").get(kind.key(), "a", "b").isBlank());
  }
}
