package org.ortak.cli.paper;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script that completes commands, options and values in fish. */
public final class FishCompletion {

  private final String program;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String program) {
    this.program = program;
  }

  public static String of(CommandSpec program) {
    FishCompletion script = new FishCompletion(program.name());
    script.lines.add("# completes " + program.name() + " in fish");
    program.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .forEach(script::command);
    String none = "__fish_use_subcommand";
    new Described(program).options().forEach(option -> script.option(none, option));
    return String.join("\n", script.lines) + "\n";
  }

  private void command(CommandSpec spec) {
    Described described = new Described(spec);
    add("__fish_use_subcommand", "-f -a " + spec.name() + told(described.header()));
    String here = "__fish_seen_subcommand_from " + spec.name();
    for (PositionalParamSpec one : spec.positionalParameters()) {
      List<String> values = Described.candidates(one);
      if (!values.isEmpty()) {
        add(here, "-f -a " + quoted(String.join(" ", values)) + told(Described.told(one)));
      } else if (!Described.isFile(one)) {
        add(here, "-f");
      }
    }
    described.options().forEach(option -> option(here, option));
  }

  private void option(String where, OptionSpec option) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      String bare = name.replaceFirst("^-+", "");
      words.append(name.startsWith("--") ? " -l " : " -s ").append(bare);
    }
    add(where, words.substring(1) + value(option) + told(Described.told(option)));
  }

  private static String value(ArgSpec argument) {
    if (argument.arity().max() == 0) {
      return "";
    }
    List<String> values = Described.candidates(argument);
    if (!values.isEmpty()) {
      return " -x -a " + quoted(String.join(" ", values));
    }
    return Described.isFile(argument) ? " -r -F" : " -x";
  }

  private static String told(String words) {
    return words.isEmpty() ? "" : " -d " + quoted(words);
  }

  private void add(String where, String words) {
    lines.add("complete -c " + program + " -n " + quoted(where) + " " + words);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
