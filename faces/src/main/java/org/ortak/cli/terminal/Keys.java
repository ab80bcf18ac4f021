package org.ortak.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keys as they are pressed. Where a terminal reads, each key comes at once and is not shown; else
 * the letters of standard input, line ends left out.
 */
public final class Keys implements AutoCloseable {

  private final InputStream in;
  private final Optional<String> before;

  private Keys(InputStream in, Optional<String> before) {
    this.in = in;
    this.before = before;
  }

  public static Keys of(Setting setting) {
    Optional<String> before = stty("-g");
    if (before.isPresent() && stty("-icanon", "-echo", "min", "1").isPresent()) {
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform().name("terminal").unstarted(() -> restore(before.get())));
      return new Keys(setting.in(), before);
    }
    return new Keys(setting.in(), Optional.empty());
  }

  /** The next key, in small letters; empty at the end of input. */
  public Optional<Character> next() {
    try {
      int key = in.read();
      while (key == '\n' || key == '\r' || key == ' ') {
        key = in.read();
      }
      return key < 0 ? Optional.empty() : Optional.of(Character.toLowerCase((char) key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    before.ifPresent(Keys::restore);
  }

  private static void restore(String before) {
    var unused = stty(before);
  }

  /** What the system's own tool answers for the terminal; empty where there is none. */
  private static Optional<String> stty(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "stty";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return process.waitFor() == 0 ? Optional.of(answer.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
