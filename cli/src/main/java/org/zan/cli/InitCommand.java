package org.zan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zan.cli.draft.CiFiles;
import org.zan.cli.draft.NewBook;
import org.zan.history.setup.GitSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code zan init DIR}: a new statute book in a Git repository; {@code zan init --git}: what a
 * fresh clone needs, as Git copies no settings.
 */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "dir")
  private Path folder;

  @Option(names = "--jurisdiction", paramLabel = "CODE")
  private String jurisdiction;

  @Option(names = "--languages", paramLabel = "CODES", split = "[, ]+")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--ci", paramLabel = "NAMES", split = "[, ]+")
  private Set<CiFiles.Service> services =
      EnumSet.of(CiFiles.Service.github, CiFiles.Service.gitlab);

  @Option(names = "--git")
  private boolean gitAlone;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GitSetup setup = new GitSetup(Launcher.command());
    if (gitAlone) {
      Path there = console.folder().resolve(folder == null ? Path.of("") : folder).normalize();
      GitSetup.Done done =
          setup.setUp(there).orElseThrow(() -> new CommandFailure("init.no-git", there));
      tell(done, there, setup);
      return ExitCode.OK;
    }
    refuseMissing();
    Path whole = console.folder().resolve(folder).normalize();
    NewBook book =
        new NewBook(jurisdiction, languages, console.messages().language(), LocalDate.now());
    console.tellWritten(book.writeInto(whole));
    GitSetup.Done done = setup.makeFor(whole);
    console.tellWritten(CiFiles.write(done.workTree(), whole.toRealPath(), services));
    tell(done, whole, setup);
    String go = whole.equals(console.folder()) ? "" : "cd " + console.shown(whole) + "; ";
    console.out().println(console.messages().get("init.next", go));
    return ExitCode.OK;
  }

  /** Not declared as required, since {@code --git} needs none of them. */
  private void refuseMissing() {
    if (folder == null) {
      throw missing(spec.positionalParameters().get(0));
    }
    if (jurisdiction == null) {
      throw missing(spec.findOption("--jurisdiction"));
    }
  }

  private MissingParameterException missing(ArgSpec argument) {
    return new MissingParameterException(spec.commandLine(), argument, "");
  }

  private void tell(GitSetup.Done done, Path folder, GitSetup setup) throws IOException {
    Messages messages = console.messages();
    if (done.created()) {
      console.out().println(messages.get("init.repository", done.workTree()));
    } else if (!Files.isSameFile(done.workTree(), folder)) {
      console.out().println(messages.get("init.inside", done.workTree()));
    }
    console.out().println(messages.get("init.settings"));
    switch (done.hook()) {
      case SET -> console.out().println(messages.get("init.hook"));
      case OTHER ->
          console
              .out()
              .println(messages.get("init.hook-other", done.hookFile(), setup.hookCommand()));
      case ELSEWHERE ->
          console.out().println(messages.get("init.hook-elsewhere", setup.hookCommand()));
    }
  }
}
