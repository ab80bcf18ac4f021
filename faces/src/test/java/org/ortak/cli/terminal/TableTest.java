package org.ortak.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Terminal NARROW = new Terminal(30, false);

  @Test
  void cellsAreWrappedUntilTheTableFits() {
    Table table = new Table("who", "what");
    table.row(
        List.of(Styled.plain("Norra Cells"), Styled.plain("a plant for twelve gigawatt hours")));
    assertThat(table.lines(NARROW))
        .containsExactly(
            "who          what",
            "Norra Cells  a plant for",
            "             twelve gigawatt",
            "             hours");
  }

  @Test
  void aWordLongerThanItsCellIsCut() {
    Table table = new Table("a", "b");
    table.row(List.of(Styled.plain("x".repeat(40)), Styled.plain("y")));
    assertThat(table.lines(NARROW)).allSatisfy(line -> assertThat(line.length()).isLessThan(31));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Columns.of("宁德时代")).isEqualTo(8);
    assertThat(Columns.of("Umeå")).isEqualTo(4);
    assertThat(Columns.of("Umea\u030A")).isEqualTo(4);
  }

  @Test
  void looksAreShownOnScreensOnly() {
    Styled text = Styled.plain("a ").and("b", Look.TITLE);
    assertThat(new Terminal(30, true).show(text)).isEqualTo("a \u001b[1mb\u001b[0m");
    assertThat(NARROW.show(text)).isEqualTo("a b");
  }

  @Test
  void linesHangUnderTheFirst() {
    assertThat(NARROW.hang(Styled.plain("  who  "), Styled.plain("one two three four five six")))
        .containsExactly("  who  one two three four five", "       six");
  }
}
