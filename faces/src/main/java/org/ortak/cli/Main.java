package org.ortak.cli;

import java.util.Optional;
import java.util.Set;
import org.ortak.cli.terminal.Pager;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine;

/** The program's front door. */
public final class Main {

  /** The commands whose answers may be longer than a screen. */
  private static final Set<String> PAGED =
      Set.of("list", "show", "search", "digest", "diff", "log", "find", "sources");

  private Main() {}

  public static void main(String[] args) {
    Setting setting = Setting.ofProcess();
    Optional<Pager> pager =
        args.length > 0 && PAGED.contains(args[0])
            ? Pager.start(setting.machine())
            : Optional.empty();
    System.exit(pager.isPresent() ? run(setting, pager.get(), args) : run(setting, args));
  }

  /** One who leaves the pager early has seen enough: nothing went wrong. */
  private static int run(Setting setting, Pager pager, String... args) {
    Runtime.getRuntime().addShutdownHook(new Thread(pager::close, "pager"));
    int code = run(setting.to(pager.stream()), args);
    return code == ExitCode.READER_GONE ? ExitCode.DONE : code;
  }

  /** Runs one command and returns its exit code; nothing outside the setting is touched. */
  public static int run(Setting setting, String... args) {
    CommandLine program = new CommandTable(setting).program(args);
    Faults faults = new Faults(setting);
    program.setParameterExceptionHandler(faults::usage);
    program.setExecutionExceptionHandler((fault, command, parsed) -> faults.execution(fault));
    return program.execute(args);
  }
}
