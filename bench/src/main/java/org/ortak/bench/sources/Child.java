package org.ortak.bench.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which may be killed and measured. */
record Child(Process process) {

  static Child start(List<String> options, List<String> arguments, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.ortak.cli.Main"));
    command.addAll(arguments);
    return new Child(
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .redirectErrorStream(true)
            .start());
  }

  /** Waits for its end, and gives the most memory that it held, in MiB; 0 where none tells. */
  long memory() throws IOException, InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    long most = 0;
    while (process.isAlive()) {
      most = Math.max(most, held(status));
      Thread.sleep(100);
    }
    return most;
  }

  private static long held(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
      return 0;
    } catch (IOException e) {
      // it ended, or the system tells no such thing
      return 0;
    }
  }
}
