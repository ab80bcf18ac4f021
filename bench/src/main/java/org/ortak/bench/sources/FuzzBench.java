package org.ortak.bench.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets the Jazzer fuzzer loose on every parser of what comes in. Argument: how many seconds, a
 * minute if none is given. What it finds it prints with the bytes that brought it about.
 */
public final class FuzzBench {

  private FuzzBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String seconds = args.length == 0 ? "60" : args[0];
    Path folder = Files.createTempDirectory("ortak-fuzz");
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzTarget.class.getName(),
            "--instrumentation_includes=org.ortak.**",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + seconds,
            "-max_len=4096");
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    System.out.println(
        code == 0 ? "no findings" : "findings lie in " + folder + " (code " + code + ")");
  }
}
