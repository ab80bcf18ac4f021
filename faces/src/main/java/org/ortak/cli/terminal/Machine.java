package org.ortak.cli.terminal;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program needs to know of the machine it runs on.
 *
 * @param system the operating system's name
 * @param userHome the user's folder
 * @param project the folder of the clone that the launcher stands in
 * @param variables the environment's variables
 * @param screens which streams a person sees
 */
public record Machine(
    String system,
    Path userHome,
    Optional<Path> project,
    Map<String, String> variables,
    Screens screens) {

  /**
   * Which streams a person sees.
   *
   * @param out whether standard output is a terminal
   * @param err whether standard error is
   */
  public record Screens(boolean out, boolean err) {

    /** Neither: what is written goes into files and pipes. */
    public static Screens none() {
      return new Screens(false, false);
    }
  }

  public Machine {
    variables = Map.copyOf(variables);
  }

  /** The machine as Java tells it. */
  public static Machine current() {
    return new Machine(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        Optional.ofNullable(System.getProperty("ortak.home")).map(Path::of),
        System.getenv(),
        seen());
  }

  /** The value of a variable that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** The launcher tells which streams are terminals; without it Linux does, or Java for both. */
  private static Screens seen() {
    String told = System.getProperty("ortak.screens");
    if (told != null) {
      return new Screens(told.contains("out"), told.contains("err"));
    }
    if (Files.exists(Path.of("/proc/self/fd"))) {
      return new Screens(isTerminal("/proc/self/fd/1"), isTerminal("/proc/self/fd/2"));
    }
    boolean console = isConsole(System.console());
    return new Screens(console, console);
  }

  private static boolean isConsole(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  private static boolean isTerminal(String stream) {
    try {
      String target = Files.readSymbolicLink(Path.of(stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (java.io.IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
