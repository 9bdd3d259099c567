package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteClient;

/** Of what is told of changes nothing is lost, however edits and readings come together. */
class ChangesTest {
  @TempDir Path root;

  private final List<Changed> told = new ArrayList<>();

  @Test
  void aWholeBookStandsForItsFilesAndNothingIsToldTwice() {
    Context context = new Context();
    context.tellsChanges(true);
    context.client(client());
    LiveBook book = new LiveBook(root, name -> Optional.empty());
    Changes changes = new Changes(context);
    changes.note(book, List.of("a.zan"));
    changes.note(book);
    changes.note(book, List.of("b.zan"));
    changes.tell();
    changes.tell();
    changes.note(book, List.of("b.zan"));
    changes.note(book, List.of("a.zan", "b.zan"));
    changes.tell();
    String folder = root.toUri().toString();
    assertEquals(
        List.of(
            new Changed(folder, List.of()),
            new Changed(folder, List.of(folder + "b.zan", folder + "a.zan"))),
        told);
  }

  private StatuteClient client() {
    return (StatuteClient)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {StatuteClient.class},
            (proxy, method, arguments) -> {
              told.add((Changed) arguments[0]);
              return null;
            });
  }
}
