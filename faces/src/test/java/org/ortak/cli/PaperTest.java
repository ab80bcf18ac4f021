package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manual pages and completion are made of what the commands say of themselves. */
class PaperTest {

  private static final Set<String> REQUESTS =
      Set.of(".TH", ".SH", ".TP", ".PP", ".nf", ".fi", ".BR");

  @TempDir private Path folder;

  private List<Path> pages() throws IOException {
    assertThat(new Ortak().run("man", folder.toString()).code()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereIsAPageOfTheProgramAndOfEachCommand() throws IOException {
    Set<String> names =
        pages().stream().map(page -> page.getFileName().toString()).collect(Collectors.toSet());
    assertThat(names)
        .hasSize(CommandTable.names().size() + 1)
        .contains("ortak.1")
        .containsAll(CommandTable.names().stream().map(name -> "ortak-" + name + ".1").toList());
  }

  @Test
  void aPageHasItsPartsAndNoTextThatLooksLikeARequest() throws IOException {
    for (Path page : pages()) {
      List<String> lines = Files.readAllLines(page);
      assertThat(lines).as(page.toString()).contains(".SH NAME", ".SH SYNOPSIS", ".SH EXAMPLES");
      assertThat(lines.indexOf(".SH DESCRIPTION") - lines.indexOf(".SH SYNOPSIS"))
          .as("the synopsis is one line, which man breaks")
          .isEqualTo(2);
      assertThat(lines.stream().filter(line -> line.startsWith(".")))
          .allSatisfy(line -> assertThat(REQUESTS).contains(line.split(" ")[0]));
      assertThat(String.join("\n", lines)).doesNotContain("${").doesNotContain("%n");
    }
  }

  @Test
  void aPageTellsOptionsExamplesAndExitCodes() throws IOException {
    pages();
    assertThat(folder.resolve("ortak-list.1"))
        .content()
        .contains("ortak-list \\- List undertakings, newest news first.")
        .contains("\\fB\\-\\-country\\fR \\fINAME\\fR")
        .contains("ortak list \\-\\-country Poland \\-\\-type facility")
        .contains(".SH EXIT STATUS")
        .contains("Of one type: partnership, supply");
    assertThat(folder.resolve("ortak.1")).content().contains("\\fBortak\\-digest\\fR(1)");
  }

  @Test
  void wordsAreCompletedInLowerCaseAndFilesWhereNothingBetterIsKnown() {
    String script = new Ortak().run("completion", "bash").out();
    assertThat(script)
        .contains("\"csv\" \"xlsx\" \"geojson\" \"jsonl\" \"ics\" \"zip\"")
        .contains("\"text\" \"markdown\" \"html\" \"eml\" \"atom\" \"json\"")
        .doesNotContain("+o default");
    assertThat(new Ortak().run("completion", "zsh").out())
        .startsWith("autoload -U +X compinit")
        .endsWith(script);
  }

  @Test
  void fishLearnsCommandsOptionsAndValues() {
    Ortak.Ran ran = new Ortak().run("completion", "fish");
    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .contains(
            "complete -c ortak -n '__fish_use_subcommand' -f -a list -d 'List undertakings, newest"
                + " news first.'",
            "complete -c ortak -n '__fish_seen_subcommand_from list' -l country -x -d 'In a"
                + " country: PL or Poland.'")
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "__fish_seen_subcommand_from list' -l stage -x -a 'sought considered"));
  }
}
