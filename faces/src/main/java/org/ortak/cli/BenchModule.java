package org.ortak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The benchmarks and trainers: they live in a module that is not shipped, which lists them in
 * {@code commands.tsv}. One named {@code all} runs where no name is given.
 */
record BenchModule(CommandSpec spec, Setting setting) {

  private static final String LIST = "/org/ortak/bench/commands.tsv";
  private static final String ALL = "all";

  /** One row of the list. */
  private record Row(String command, String name, String arguments, String mainClass, String what) {

    static Row of(String line) {
      String[] parts = line.split("\t", 5);
      return new Row(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    String usage() {
      return ("ortak " + command + " " + name + " " + arguments).stripTrailing();
    }
  }

  int run(List<String> arguments) throws ReflectiveOperationException {
    List<Row> rows = rows().stream().filter(row -> row.command.equals(spec.name())).toList();
    String name = arguments.isEmpty() ? ALL : arguments.getFirst();
    Optional<Row> row = rows.stream().filter(one -> one.name.equals(name)).findFirst();
    if (row.isPresent()) {
      return run(row.get(), arguments.stream().skip(1).toList());
    }
    if (!arguments.isEmpty()) {
      String known = String.join(", ", rows.stream().map(Row::name).toList());
      throw wrong("expected one of " + known + ", found " + name);
    }
    Output output = new Output(setting.out());
    rows.forEach(one -> output.line(one.usage() + "  " + one.what));
    output.flush();
    return ExitCode.DONE;
  }

  private int run(Row row, List<String> arguments) throws ReflectiveOperationException {
    if (!new BenchArguments(row.arguments).fit(arguments)) {
      String folders = row.arguments.contains("FOLDER") ? " (a FOLDER is one that is there)" : "";
      throw wrong(
          "expected "
              + row.usage()
              + folders
              + ", found "
              + (arguments.isEmpty() ? "nothing behind " + row.name : String.join(" ", arguments)));
    }
    Method main = Class.forName(row.mainClass).getMethod("main", String[].class);
    main.invoke(null, (Object) arguments.toArray(String[]::new));
    return ExitCode.DONE;
  }

  private List<Row> rows() {
    try (InputStream in = BenchModule.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw wrong(
            "expected the bench module on the class path, found none; run ./"
                + spec.qualifiedName()
                + " from a clone");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
