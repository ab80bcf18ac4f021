package org.ortak.cli;

import java.lang.reflect.Method;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that lives in a part of the program which is not always shipped. */
record Delegate(CommandSpec spec, String mainClass) {

  int run(List<String> arguments) throws ReflectiveOperationException {
    Class<?> main;
    try {
      main = Class.forName(mainClass);
    } catch (ClassNotFoundException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "expected the bench module on the class path, found none; run ./"
              + spec.qualifiedName()
              + " from a clone");
    }
    Method start = main.getMethod("main", String[].class);
    start.invoke(null, (Object) arguments.toArray(String[]::new));
    return ExitCode.DONE;
  }
}
