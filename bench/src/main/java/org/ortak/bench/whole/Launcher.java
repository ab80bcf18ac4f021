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

  /** How many seconds a run took. */
  double seconds(String... arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(arguments);
    process.waitFor();
    return ended(process, start, arguments);
  }

  /** A run whose memory is looked at again and again, which takes some time of its own. */
  Run watched(String... arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(arguments);
    long peak = 0;
    do {
      peak = Math.max(peak, peak(process.pid()));
    } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    return new Run(ended(process, start, arguments), peak);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(project.resolve("ortak").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static double ended(Process process, long start, String... arguments) {
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "expected the program to end with 0, found "
              + process.exitValue()
              + ": "
              + String.join(" ", arguments));
    }
    return seconds;
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
