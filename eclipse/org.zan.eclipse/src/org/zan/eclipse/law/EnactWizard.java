package org.zan.eclipse.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.osgi.util.NLS;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.server.CommandLine;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.views.Comparison;
import org.zan.server.protocol.BookTree;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;

/**
 * Makes a bill the act that was adopted: what was decided, what will be recorded, then the deed.
 */
public final class EnactWizard extends Wizard {
  private static final int SECONDS = 30;
  private static final Pattern OWN_DAY = Pattern.compile("^@in-force (\\S+)", Pattern.MULTILINE);

  private final Path folder;
  private final BookTree.Bill bill;
  private final EnactPage facts;
  private final PreviewPage preview;

  /** For a bill of the statute book in a folder. */
  public EnactWizard(Path folder, BookTree.Bill bill) {
    this.folder = folder;
    this.bill = bill;
    facts = new EnactPage(bill, folder);
    preview = new PreviewPage(Words.willRecord, this::prepare);
    setWindowTitle(NLS.bind(Words.enactTitle, bill.title()));
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(facts);
    addPage(preview);
  }

  @Override
  public boolean canFinish() {
    return preview.isPageComplete() && getContainer().getCurrentPage() == preview;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of("enact"));
    Path file = Addresses.file(bill.versions().get(0).uri()).orElseThrow();
    command.add(folder.relativize(file).toString());
    command.add("--format=json");
    option(command, "adopted", facts.value("adopted"));
    option(command, "number", facts.value("number"));
    option(command, "published", facts.value("published"));
    option(command, "in-force", facts.value("inForce"));
    if (facts.isSigned()) {
      command.add("--sign");
    }
    return command;
  }

  static void option(List<String> command, String name, String value) {
    if (!value.isEmpty()) {
      command.add("--" + name + "=" + value);
    }
  }

  private List<Line> prepare(IProgressMonitor monitor) throws IOException, Refused {
    List<String> command = command();
    command.add("--dry-run");
    CommandLine.Ended ended = facts.drafter().tries(monitor, command);
    if (ended.code() != 0) {
      throw new Refused(ended.words());
    }
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.group(
            "enacted",
            Words.willRecord,
            Planned.of(ended.said()).stream().map(Planned::line).toList()));
    Preview effect = effect();
    if (effect != null) {
      if (!effect.acts().isEmpty()) {
        List<Line> acts = effect.acts().stream().map(EnactWizard::changing).toList();
        lines.add(Line.group("effect", Words.changing, acts));
      }
      List<Line> waiting = waiting(effect);
      if (!waiting.isEmpty()) {
        lines.add(Line.group("later", Words.waitsFor, waiting));
      }
    }
    return lines;
  }

  private Preview effect() {
    TextDocumentIdentifier id = new TextDocumentIdentifier(bill.versions().get(0).uri());
    return ZanPlugin.server()
        .answer(
            server -> server.getZan().preview(new PreviewParams(id, null, true)), SECONDS, null);
  }

  private static Line changing(Preview.Act act) {
    String name = act.title() + " (" + act.language() + ")";
    Comparison comparison =
        new Comparison(
            "enact " + act.uri(),
            NLS.bind(Words.compareTitle, name),
            new Comparison.Side(NLS.bind(Words.inForceSide, name), act.before()),
            new Comparison.Side(NLS.bind(Words.amendedSide, name), act.after()));
    return new Line("effect", act.title(), act.language(), List.of(), comparison);
  }

  /**
   * What takes effect later, day by day; the bill's own day is the one that was typed, if one was.
   */
  private List<Line> waiting(Preview effect) throws IOException {
    String typed = facts.value("inForce");
    String own = typed.isEmpty() ? "" : ownDay();
    Map<String, List<Line>> days = new TreeMap<>();
    String today = LocalDate.now().toString();
    for (Preview.Order order : effect.orders()) {
      boolean replaced = order.inForce() == null ? own.isEmpty() : order.inForce().equals(own);
      String day = replaced && !typed.isEmpty() ? typed : order.inForce();
      if (day == null || day.compareTo(today) > 0) {
        days.computeIfAbsent(day == null ? Words.notDetermined : day, it -> new ArrayList<>())
            .add(Line.of(order.summary()));
      }
    }
    return days.entrySet().stream()
        .map(it -> Line.group("later", NLS.bind(Words.fromDay, it.getKey()), it.getValue()))
        .toList();
  }

  /** The day that the bill names for all of it; empty where it names none. */
  private String ownDay() throws IOException {
    Path file = Addresses.file(bill.versions().get(0).uri()).orElseThrow();
    Matcher day = OWN_DAY.matcher(Files.readString(file));
    return day.find() ? day.group(1) : "";
  }

  @Override
  public boolean performFinish() {
    try {
      facts.drafter().is(facts.value("name"), facts.value("email"));
    } catch (IOException noGit) {
      preview.setErrorMessage(Words.noGit);
      return false;
    }
    String said = Recording.run(getContainer(), getShell(), folder, command());
    if (said == null) {
      return false;
    }
    open(Planned.of(said));
    return true;
  }

  /** The text that was adopted, as it is recorded. */
  private void open(List<Planned> done) {
    done.stream()
        .flatMap(it -> it.files().stream())
        .filter(it -> it.startsWith("enacted/"))
        .findFirst()
        .ifPresent(
            it ->
                Editors.show(
                    new Location(
                        Addresses.of(folder.resolve(it)),
                        new Range(new Position(0, 0), new Position(0, 0)))));
  }
}
