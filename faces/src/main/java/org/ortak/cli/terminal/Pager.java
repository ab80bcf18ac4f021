package org.ortak.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The program that shows long output a screen at a time, as the person's settings name it: {@code
 * ORTAK_PAGER}, else {@code PAGER}, else less. An empty name or {@code cat} stands for none.
 */
public final class Pager implements AutoCloseable {

  private static final String USUAL = "less -R";

  /** Ends at once where all fits on the screen, keeps colours, and leaves the text there. */
  private static final Map<String, String> LESS = Map.of("LESS", "FRX", "LV", "-c");

  private final Process process;

  private Pager(Process process) {
    this.process = process;
  }

  /** Started where a person sees standard output and wants one. */
  public static Optional<Pager> start(Machine machine) {
    String command = command(machine.variables());
    if (!machine.screens().out()
        || command.isBlank()
        || command.strip().equals("cat")
        || machine.variable("TERM").orElse("").equals("dumb")) {
      return Optional.empty();
    }
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    LESS.forEach((name, value) -> builder.environment().putIfAbsent(name, value));
    try {
      return Optional.of(new Pager(builder.start()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static String command(Map<String, String> variables) {
    return variables.getOrDefault("ORTAK_PAGER", variables.getOrDefault("PAGER", USUAL));
  }

  /** Where to write what is to be shown. */
  public OutputStream stream() {
    return process.getOutputStream();
  }

  /** Waits until the person has seen enough. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // the person has left the pager: nobody waits for the rest
      process.destroy();
    }
    try {
      var unused = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
