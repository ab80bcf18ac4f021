package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

  private static final String TEXT =
      """
      ---
      title: Norra Cells builds in Umeå
      published: 2025-03-09
      outlet: The Example
      ---
      Norra Cells will build a battery plant in Umeå, Sweden, the company said. The plant will have a capacity of 12 GWh a year.
      """;

  @TempDir private Path folder;
  private Path ledger;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    ledger = folder.resolve("deep/ledger.db");
    article = Files.writeString(folder.resolve("a.md"), TEXT);
  }

  private Ortak.Ran ortak(String... args) {
    return new Ortak().variable("ORTAK_LEDGER", ledger.toString()).run(args);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    assertThat(ortak("add", article.toString()).out())
        .startsWith("new 1, new versions 0, read anew 0, known 0; ledger ");
    String list = ortak("list").out();
    assertThat(ortak("add", article.toString()).out())
        .startsWith("new 0, new versions 0, read anew 0, known 1; ledger ");
    assertThat(ortak("list").out()).isEqualTo(list);
  }

  @Test
  void whatWasAddedIsListedAndShown() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    assertThat(ortak("list", "--country", "Sweden", "--type", "facility").out())
        .contains("Norra Cells")
        .contains("Umeå (SE)")
        .containsPattern("[12] undertakings?\\.");
    assertThat(ortak("list", "--country", "Poland").out())
        .contains("Nothing of this kind is known");
    assertThat(ortak("list", "--json").out())
        .startsWith("{\"id\":\"")
        .contains("\"type\":\"facility\"");
    assertThat(ortak("show", "norra", "cells").out())
        .contains("2025-03-09 The Example: “Norra Cells will build");
    assertThat(ortak("show", "Umea").out()).contains("Norra Cells");
  }

  @Test
  void anUnknownNameIsToldWithNamesLikeIt() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    Ortak.Ran ran = ortak("show", "Nora Cells");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("nothing is known of “Nora Cells”").contains("Norra Cells");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByAsking() {
    Ortak.Ran ran = ortak("list");
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err()).contains("expected a ledger at " + ledger + ", found none");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
    Path other =
        Files.writeString(folder.resolve("notes.db"), "my own notes, not a database at all");
    Ortak.Ran ran = ortak("add", "--ledger", other.toString(), article.toString());
    assertThat(ran.code()).isEqualTo(5);
    assertThat(other).hasContent("my own notes, not a database at all");
  }

  @Test
  void stagesAndTypesAreAskedForByTheirWords() {
    Ortak.Ran ran = ortak("list", "--stage", "soon");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("expected one of sought, considered, agreed");
  }
}
