package org.ortak.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import picocli.CommandLine;

/** The commands by name. Only the one that is asked for is made; all of them where help may be. */
final class CommandTable {

  private static final int HELP_WIDTH = 100;

  private final Setting setting;
  private final Map<String, Function<Setting, Object>> commands = new LinkedHashMap<>();

  CommandTable(Setting setting) {
    this.setting = setting;
    commands.put("read", ReadCommand::new);
    commands.put("add", AddCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("demo", DemoCommand::new);
    commands.put("score", ScoreCommand::new);
    commands.put("bench", given -> new BenchCommand());
    commands.put("train", given -> new TrainCommand());
    commands.put("completion", CompletionCommand::new);
  }

  CommandLine program(String... args) {
    CommandLine program = new CommandLine(new OrtakCommand(setting));
    addHelp(program);
    String asked = args.length == 0 ? "" : args[0];
    if (commands.containsKey(asked) && !asked.equals("completion")) {
      add(program, asked);
    } else {
      commands.keySet().forEach(name -> add(program, name));
    }
    program.setOut(new PrintWriter(setting.out(), true, StandardCharsets.UTF_8));
    program.setErr(new PrintWriter(setting.err(), true, StandardCharsets.UTF_8));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setUsageHelpWidth(HELP_WIDTH);
    if (!Terminal.isStyled(setting.machine())) {
      program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return program;
  }

  private void add(CommandLine program, String name) {
    CommandLine command =
        new CommandLine(Objects.requireNonNull(commands.get(name)).apply(setting));
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
