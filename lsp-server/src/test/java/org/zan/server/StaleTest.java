package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Which files wait to be looked at again. */
class StaleTest {
  @Test
  void whatChangedComesBeforeWhatItTouches() {
    Stale stale = new Stale(were -> List.of("cites.zan", "law.zan"));
    assertTrue(stale.isEmpty());
    stale.changed(Map.of("law.zan", Optional.empty()));
    assertFalse(stale.isEmpty());
    assertEquals("law.zan", stale.next());
    assertTrue(stale.take("cites.zan"));
    assertFalse(stale.take("cites.zan"));
    assertNull(stale.next());
    assertTrue(stale.isEmpty());
  }

  @Test
  void editsDoNotWaitUntilItIsWorkedOutWhatTheyTouch() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch edited = new CountDownLatch(1);
    Stale stale =
        new Stale(
            were -> {
              begun.countDown();
              Patience.await(edited);
              return List.of();
            });
    stale.changed(Map.of("law.zan", Optional.empty()));
    CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(() -> stale.take("law.zan"));
    Patience.await(begun);
    stale.changed(Map.of("law.zan", Optional.empty()));
    assertFalse(stale.isEmpty());
    edited.countDown();
    assertTrue(taken.join());
    assertTrue(stale.take("law.zan"), "of the later edit");
    assertTrue(stale.isEmpty());
  }

  @Test
  void nothingIsSettledWhileItIsWorkedOut() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Stale stale =
        new Stale(
            were -> {
              begun.countDown();
              Patience.await(end);
              return List.of("cites.zan");
            });
    stale.changed(Map.of("law.zan", Optional.empty()));
    CompletableFuture<String> next = CompletableFuture.supplyAsync(stale::next);
    Patience.await(begun);
    assertFalse(stale.isEmpty());
    end.countDown();
    assertEquals("law.zan", next.join());
    assertEquals("cites.zan", stale.next());
  }
}
