package org.zan.server;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.zan.dsl.ide.AmendedBy;
import org.zan.dsl.ide.Lenses;
import org.zan.dsl.ide.Range;

/** What is shown above headings: how often a provision is cited, and which acts amended it. */
final class CodeLenses {
  /**
   * A command of the client, not of the server: shows places. Its arguments are the address and
   * position of the lens and the places.
   */
  static final String SHOW = "zan.showReferences";

  private static final String OFFSET = "offset";
  private static final String TITLE = "title";
  private static final String AMENDED = "amended";

  private final Settings settings;

  CodeLenses(Settings settings) {
    this.settings = settings;
  }

  List<CodeLens> of(Asked asked) {
    List<CodeLens> lenses = new ArrayList<>();
    for (Lenses.Lens lens : Lenses.of(asked.view(), asked.file())) {
      String count = String.valueOf(lens.citing().size());
      String title = ServerTexts.of(settings.language(), "lens-cited", count);
      lenses.add(lens(asked, lens.range(), title, false));
    }
    asked.cancel().checkCanceled();
    for (AmendedBy.Lens lens : AmendedBy.of(asked.view(), asked.file())) {
      lenses.add(lens(asked, lens.range(), lens.text(settings.language()), true));
    }
    return lenses;
  }

  private CodeLens lens(Asked asked, Range range, String title, boolean amended) {
    CodeLens lens = new CodeLens(asked.range(range));
    if (settings.skills().commands().contains(SHOW)) {
      JsonObject data = Data.about(asked.uri());
      data.addProperty(OFFSET, range.offset());
      data.addProperty(TITLE, title);
      data.addProperty(AMENDED, amended);
      lens.setData(data);
    } else {
      // What has no command is shown and cannot be clicked.
      lens.setCommand(new Command(title, ""));
    }
    return lens;
  }

  /** Adds the places to a lens that is in view; only then are the texts read in which they are. */
  static CodeLens resolved(Asked asked, CodeLens lens) {
    int offset = Data.number(lens.getData(), OFFSET).orElse(0);
    boolean amended = Data.text(lens.getData(), AMENDED).map(Boolean::valueOf).orElse(false);
    Position at = asked.lines().position(offset);
    List<Location> places =
        amended ? amending(asked, offset) : Navigation.references(asked, at, false);
    String title = Data.text(lens.getData(), TITLE).orElse("");
    lens.setCommand(new Command(title, SHOW, List.of(asked.uri(), at, places)));
    return lens;
  }

  private static List<Location> amending(Asked asked, int offset) {
    return AmendedBy.of(asked.view(), asked.file()).stream()
        .filter(lens -> lens.range().offset() == offset)
        .flatMap(lens -> lens.amending().stream())
        .map(AmendedBy.Amending::range)
        .filter(Objects::nonNull)
        .distinct()
        .map(asked::location)
        .toList();
  }
}
