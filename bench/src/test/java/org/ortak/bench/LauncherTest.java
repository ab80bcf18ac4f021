package org.ortak.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.cli.Main;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Setting;

/**
 * The program that {@code ./ortak} builds for its user is made by a quicker compiler than the one
 * that the gate checks the sources with: both must say the same of the sample articles.
 */
class LauncherTest {

  private static final Path SHELL = Path.of("/bin/sh");

  @Test
  void whatItBuildsReadsAsWhatIsTested(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no /bin/sh here: the launcher is not tried");
    List<String> arguments =
        List.of("read", "--json", House.ROOT.resolve("corpus").resolve("articles").toString());

    Path out = folder.resolve("out.jsonl");
    Path err = folder.resolve("err.txt");
    int code = launch(arguments, out, err);

    assertThat(code).as(Files.readString(err)).isZero();
    assertThat(Files.readString(out))
        .isEqualTo(inProcess(arguments, folder))
        .contains("\"claims\"");
  }

  private static int launch(List<String> arguments, Path out, Path err)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "ortak"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(House.ROOT.toFile())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  private static String inProcess(List<String> arguments, Path home) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine =
        new Machine("Linux", home, Optional.of(House.ROOT), Map.of(), Machine.Screens.none());
    Setting setting =
        new Setting(InputStream.nullInputStream(), out, err, machine, Clock.systemUTC());
    assertThat(Main.run(setting, arguments.toArray(String[]::new)))
        .as(err.toString(UTF_8))
        .isZero();
    return out.toString(UTF_8);
  }
}
