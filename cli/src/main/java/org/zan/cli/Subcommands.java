package org.zan.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subcommands, in the order in which the help shows them. A subcommand is one class in this
 * package; its texts are in {@code messages.properties} under {@code zan.NAME}.
 */
final class Subcommands {
  private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("check", CheckCommand.class);
    ALL.put("import", ImportCommand.class);
    ALL.put("fmt", FmtCommand.class);
    ALL.put("show", ShowCommand.class);
    ALL.put("render", RenderCommand.class);
    ALL.put("report", ReportCommand.class);
    ALL.put("log", LogCommand.class);
    ALL.put("blame", BlameCommand.class);
    ALL.put("diff", DiffCommand.class);
    ALL.put("preview", PreviewCommand.class);
    ALL.put("conflicts", ConflictsCommand.class);
    ALL.put("rules", RulesCommand.class);
    ALL.put("init", InitCommand.class);
    ALL.put("new", NewCommand.class);
    ALL.put("enact", EnactCommand.class);
    ALL.put("commence", CommenceCommand.class);
    ALL.put("pending", PendingCommand.class);
    ALL.put("audit", AuditCommand.class);
    ALL.put("merge-file", MergeFileCommand.class);
    ALL.put("serve", ServeCommand.class);
    ALL.put("completion", CompletionCommand.class);
    ALL.put("help", HelpCommand.class);
  }

  /** Those that speak of the others. */
  private static final Set<String> OF_ALL = Set.of("completion", "help");

  private Subcommands() {}

  /** All of them. */
  static Collection<Class<?>> all() {
    return ALL.values();
  }

  /**
   * Those that a command line may need. Picocli reads the annotations of each, which takes longer
   * than most commands: where the first argument names one, it is the only one.
   */
  static Collection<Class<?>> of(String... args) {
    String first = args.length == 0 ? "" : args[0];
    boolean alone = ALL.containsKey(first) && !OF_ALL.contains(first);
    return alone ? List.of(ALL.get(first)) : all();
  }
}
