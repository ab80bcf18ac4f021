package org.ortak.bench.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program as a user does, as a process of its own started by the launcher. */
record Launcher(Path project) {

  private static final int LOOK_EVERY_MILLIS = 20;

  /**
   * A run that is over.
   *
   * @param peak the most memory that was resident, in KiB; 0 where the system does not tell
   */
  record Run(double seconds, long peak) {}

  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("ortak").toString()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    do {
      peak = Math.max(peak, peak(process.pid()));
    } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "expected the program to end with 0, found " + process.exitValue() + ": " + command);
    }
    return new Run((System.nanoTime() - start) / 1e9, peak);
  }

  /** The launcher becomes the program, so that one number tells of both. */
  private static long peak(long process) {
    Path status = Path.of("/proc/" + process + "/status");
    try {
      return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // the process has ended, or the system keeps no such file
      return 0;
    }
  }
}
