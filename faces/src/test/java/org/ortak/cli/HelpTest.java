package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @MethodSource("org.ortak.cli.CommandTable#names")
  void everyCommandHelpsWithExamples(String command) {
    Ortak.Ran ran = new Ortak().run(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Usage: ortak " + command).contains("Examples:");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(new Ortak().run("--help").out()).contains("  " + command + " ");
  }

  /**
   * All but those that write files or run on, whose answers are none, or have forms of their own.
   */
  @ParameterizedTest
  @MethodSource("answering")
  void everyCommandThatAnswersKnowsJson(String command) {
    assertThat(new Ortak().run(command, "--help").out()).contains("--json");
  }

  static Stream<String> answering() {
    List<String> others =
        List.of("export", "demo", "serve", "mcp", "bench", "train", "completion", "man");
    return CommandTable.names().stream().filter(name -> !others.contains(name));
  }

  @Test
  void theVersionNamesProgramAndPack() {
    assertThat(new Ortak().run("--version").lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("Ortak \\d+\\.\\d+.*"),
            line -> assertThat(line).matches("pack battery-ev [0-9a-f]{8,}"),
            line -> assertThat(line).startsWith("Java 25"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aShellLearnsToCompleteCommandsOptionsAndValues(String shell) {
    Ortak.Ran ran = new Ortak().run("completion", shell);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("--min-confidence")
        .contains("considered")
        .contains("complete -F");
  }
}
