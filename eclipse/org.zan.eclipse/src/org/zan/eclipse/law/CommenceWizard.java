package org.zan.eclipse.law;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.zan.eclipse.server.CommandLine;

/** Lets take effect what is due; says the day that an act left open. */
public final class CommenceWizard extends Wizard {
  private final Path folder;
  private final Drafter drafter;
  private final List<Pending> pending;
  private final FieldsPage facts = new Facts();
  private final PreviewPage preview = new PreviewPage(Words.willRecord, this::prepare);

  CommenceWizard(Path folder, List<Pending> pending) {
    this.folder = folder;
    this.pending = pending;
    this.drafter = new Drafter(folder);
    setWindowTitle(Words.commenceTitle);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(facts);
    addPage(preview);
  }

  /** A later day than today can only be looked at. */
  @Override
  public boolean canFinish() {
    return preview.isPageComplete()
        && getContainer().getCurrentPage() == preview
        && facts.value("day").compareTo(LocalDate.now().toString()) <= 0;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of("commence", "--format=json"));
    EnactWizard.option(command, "as-of", facts.value("day"));
    if (!facts.value("act").isEmpty() && !facts.value("inForce").isEmpty()) {
      EnactWizard.option(command, "in-force", facts.value("inForce"));
      EnactWizard.option(command, "by", facts.value("by"));
      command.add(facts.value("act"));
    }
    return command;
  }

  private List<Line> prepare(IProgressMonitor monitor) throws IOException, Refused {
    List<String> command = command();
    command.add(1, "--dry-run");
    CommandLine.Ended ended = drafter.tries(monitor, command);
    if (ended.code() != 0) {
      throw new Refused(ended.words());
    }
    List<Line> plan = Planned.of(ended.said()).stream().map(Planned::line).toList();
    List<Line> lines = new ArrayList<>();
    lines.add(
        plan.isEmpty() ? Line.of(Words.nothingDue) : Line.group("enacted", Words.willRecord, plan));
    if (!pending.isEmpty()) {
      List<Line> waiting = pending.stream().map(Pending::line).toList();
      lines.add(Line.group("later", Words.waiting, waiting));
    }
    return lines;
  }

  @Override
  public boolean performFinish() {
    try {
      drafter.is(facts.value("name"), facts.value("email"));
    } catch (IOException noGit) {
      preview.setErrorMessage(Words.noGit);
      return false;
    }
    return Recording.run(getContainer(), getShell(), folder, command()) != null;
  }

  /** By which day; and which day it is that an act left open. */
  private final class Facts extends FieldsPage {
    Facts() {
      super("facts", Words.commenceTitle, Words.commenceLead);
    }

    @Override
    protected void ask() {
      require("day");
      day("day", Words.byDay, Words.byDayHint, LocalDate.now().toString());
      List<String> open =
          pending.stream().filter(it -> it.date() == null).map(Pending::act).distinct().toList();
      if (!open.isEmpty()) {
        choice(
            "act",
            Words.actOfDay,
            Stream.concat(Stream.of(Words.none), open.stream()).toList(),
            Stream.concat(Stream.of(""), open.stream()).toList());
        day("inForce", Words.inForce, "", "");
        text("by", Words.determinedBy, Words.determinedByHint, "");
      }
      if (!drafter.isKnown()) {
        require("name");
        text("name", Words.name, Words.nameHint, "");
        require("email");
        text("email", Words.email, Words.nameHint, "");
      }
    }
  }
}
