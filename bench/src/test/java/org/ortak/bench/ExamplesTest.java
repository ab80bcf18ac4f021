package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.cli.Main;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Setting;

/** The commands that README shows run, one after the other, in an empty home folder. */
class ExamplesTest {

  /** What the launcher does itself, and what runs for minutes. */
  private static final Set<String> NOT_HERE = Set.of("test", "build", "format", "bench", "train");

  @Test
  void theCommandsOfTheReadmeRun(@TempDir Path home) {
    List<List<String>> examples = examples().toList();
    assertThat(examples).hasSizeGreaterThan(3);
    for (List<String> example : examples) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = Main.run(setting(home, out, err), example.toArray(String[]::new));
      assertThat(code).as(example + ": " + err.toString(StandardCharsets.UTF_8)).isZero();
      assertThat(out.size() + err.size()).as(example + " says something").isPositive();
    }
  }

  private static Setting setting(Path home, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    Machine machine =
        new Machine("Linux", home, Optional.of(House.ROOT), Map.of(), Machine.Screens.none());
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    return new Setting(InputStream.nullInputStream(), out, err, machine, clock);
  }

  /** The words after {@code ./ortak} of each example, without its comment. */
  private static Stream<List<String>> examples() {
    return House.read(House.ROOT.resolve("README.md"))
        .lines()
        .filter(line -> line.startsWith("    ./ortak "))
        .map(line -> line.replaceFirst("#.*", "").strip().substring("./ortak ".length()))
        .map(line -> Stream.of(line.split(" +")).map(ExamplesTest::fromRoot).toList())
        .filter(words -> !NOT_HERE.contains(words.getFirst()));
  }

  /** Tests run in the folder of their module, examples in that of the project. */
  private static String fromRoot(String word) {
    return word.startsWith("corpus/") ? House.ROOT.resolve(word).toString() : word;
  }
}
