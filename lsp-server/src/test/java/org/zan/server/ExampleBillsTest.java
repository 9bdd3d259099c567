package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.id;
import static org.zan.server.Desk.uri;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zan.server.protocol.BookParams;
import org.zan.server.protocol.BookTree;
import org.zan.server.protocol.Counterpart;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.RenderParams;

/** The bills and acts of the example, in Kazakh, Russian and English, however positions count. */
@Timeout(120)
class ExampleBillsTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "kazakhstan");

  @TempDir Path root;

  @BeforeEach
  void copyTheExample() throws Exception {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".zan")).toList()) {
        Path copy = root.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Desk desk(String encoding) throws Exception {
    ClientCapabilities can = new ClientCapabilities();
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of(encoding));
    can.setGeneral(general);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(can);
    Desk desk = Desk.at(params, root);
    desk.server.analysis().awaitIdle();
    return desk;
  }

  private static String applied(String text, List<TextEdit> edits, String encoding) {
    TextLines lines = new TextLines(text, encoding);
    StringBuilder changed = new StringBuilder(text);
    List<TextEdit> last = new ArrayList<>(edits);
    java.util.Collections.reverse(last);
    for (TextEdit edit : last) {
      changed.replace(
          lines.offset(edit.getRange().getStart()),
          lines.offset(edit.getRange().getEnd()),
          edit.getNewText());
    }
    return changed.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-8", "utf-32"})
  void everyInstructionIsDoneAndNamesItsWords(String encoding) throws Exception {
    try (Desk desk = desk(encoding);
        Stream<Path> bills = Files.list(root.resolve("bills"))) {
      for (Path bill : bills.sorted().toList()) {
        String source = Files.readString(bill);
        TextLines lines = new TextLines(source, encoding);
        Preview preview =
            answer(desk.server.getZan().preview(new PreviewParams(id(uri(bill)), null, null)));
        assertFalse(preview.acts().isEmpty(), bill.toString());
        for (Preview.Act act : preview.acts()) {
          assertEquals(act.after(), applied(act.before(), act.edits(), encoding), act.uri());
        }
        for (Preview.Order order : preview.orders()) {
          assertEquals("done", order.state(), order.summary());
          String words =
              source.substring(
                  lines.offset(order.range().getStart()), lines.offset(order.range().getEnd()));
          String name = order.summary().substring(0, order.summary().indexOf(' '));
          assertEquals("@" + name, words.substring(0, words.indexOf(' ')));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-8", "utf-32"})
  void everyProvisionIsFoundInTheOtherLanguages(String encoding) throws Exception {
    try (Desk desk = desk(encoding)) {
      Path act = root.resolve("acts/legal-acts.en.zan");
      var params = new ProvisionParams(id(uri(act)), null, "art12/2");
      List<String> numbers = new ArrayList<>();
      for (Counterpart other : answer(desk.server.getZan().counterpart(params))) {
        Path file = Path.of(java.net.URI.create(other.uri()));
        String text = Files.readString(file);
        TextLines lines = new TextLines(text, encoding);
        numbers.add(
            other.language()
                + " "
                + text.substring(
                    lines.offset(other.selectionRange().getStart()),
                    lines.offset(other.selectionRange().getEnd())));
      }
      assertEquals(List.of("kk 2.", "ru 2."), numbers);
    }
  }

  @Test
  void theWholeBookIsShownAndEveryActCanBeRead() throws Exception {
    try (Desk desk = desk("utf-16")) {
      BookTree tree = answer(desk.server.getZan().book(new BookParams(null, "2026-06-01"))).get(0);
      assertEquals("draft", tree.bills().get(0).state(), tree.bills().toString());
      int read = 0;
      for (BookTree.Kind kind : tree.kinds()) {
        for (BookTree.Act act : kind.acts()) {
          for (BookTree.Version version : act.versions()) {
            var page =
                answer(desk.server.getZan().render(new RenderParams(id(version.uri()), null)));
            assertFalse(page.html().isBlank());
            read++;
          }
        }
      }
      assertEquals(13, read);
    }
  }
}
