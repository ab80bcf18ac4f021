package org.ortak.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import picocli.CommandLine;

/** The commands by name. Only the one that is asked for is made; all of them where help may be. */
final class CommandTable {

  private static final int HELP_WIDTH = 100;

  private static final List<String> NAMES =
      List.of(
          "read",
          "article",
          "add",
          "watch",
          "sources",
          "list",
          "show",
          "review",
          "merge",
          "split",
          "reject",
          "correct",
          "undo",
          "log",
          "withdraw",
          "purge",
          "diff",
          "reread",
          "search",
          "ledger",
          "verify",
          "backup",
          "restore",
          "export",
          "import",
          "digest",
          "check",
          "serve",
          "find",
          "alert",
          "profile",
          "openings",
          "token",
          "mcp",
          "demo",
          "score",
          "bench",
          "train",
          "completion",
          "man");

  /** Those that tell of all the others. */
  private static final Set<String> OF_ALL = Set.of("completion", "man");

  private final Setting setting;

  CommandTable(Setting setting) {
    this.setting = setting;
  }

  /** All commands, in the order in which help tells them. */
  static List<String> names() {
    return NAMES;
  }

  /** A switch and no map of makers: only the class of the command asked for is loaded. */
  private Object command(String name) {
    return switch (name) {
      case "read" -> new ReadCommand(setting);
      case "article" -> new ArticleCommand(setting);
      case "add" -> new AddCommand(setting);
      case "watch" -> new WatchCommand(setting);
      case "sources" -> new SourcesCommand(setting);
      case "list" -> new ListCommand(setting);
      case "show" -> new ShowCommand(setting);
      case "review" -> new ReviewCommand(setting);
      case "merge" -> new MergeCommand(setting);
      case "split" -> new SplitCommand(setting);
      case "reject" -> new RejectCommand(setting);
      case "correct" -> new CorrectCommand(setting);
      case "undo" -> new UndoCommand(setting);
      case "log" -> new LogCommand(setting);
      case "withdraw" -> new WithdrawCommand(setting);
      case "purge" -> new PurgeCommand(setting);
      case "diff" -> new DiffCommand(setting);
      case "reread" -> new RereadCommand(setting);
      case "search" -> new SearchCommand(setting);
      case "ledger" -> new LedgerCommand(setting);
      case "verify" -> new VerifyCommand(setting);
      case "backup" -> new BackupCommand(setting);
      case "restore" -> new RestoreCommand(setting);
      case "export" -> new ExportCommand(setting);
      case "import" -> new ImportCommand(setting);
      case "digest" -> new DigestCommand(setting);
      case "check" -> new CheckCommand(setting);
      case "serve" -> new ServeCommand(setting);
      case "profile" -> new ProfileCommand(setting);
      case "openings" -> new OpeningsCommand(setting);
      case "find" -> new FindCommand(setting);
      case "mcp" -> new McpCommand(setting);
      case "alert" -> new AlertCommand(setting);
      case "token" -> new TokenCommand(setting);
      case "demo" -> new DemoCommand(setting);
      case "score" -> new ScoreCommand(setting);
      case "bench" -> new BenchCommand(setting);
      case "train" -> new TrainCommand(setting);
      case "man" -> new ManCommand(setting);
      case "completion" -> new CompletionCommand(setting);
      default -> throw new IllegalArgumentException("no command of this name: " + name);
    };
  }

  CommandLine program(String... args) {
    CommandLine program = new CommandLine(new OrtakCommand(setting));
    addHelp(program);
    String asked = args.length == 0 ? "" : args[0];
    boolean one = NAMES.contains(asked) && !OF_ALL.contains(asked);
    for (String name : one ? List.of(asked) : NAMES) {
      add(program, name);
    }
    program.setOut(new PrintWriter(setting.out(), true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(setting.err(), true, StandardCharsets.UTF_8));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setStopAtPositional(asked.equals("bench") || asked.equals("train"));
    program.setUsageHelpWidth(HELP_WIDTH);
    if (!Terminal.isStyled(setting.machine())) {
      program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return program;
  }

  private void add(CommandLine program, String name) {
    CommandLine command = new CommandLine(command(name));
    addHelp(command);
    program.addSubcommand(name, command);
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help, and exit.")
                .build());
  }
}
