package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {

  private static final String TEXT =
      """
      ---
      title: CATL breaks ground on its battery plant in Germany
      published: 2019-10-18
      outlet: The Example
      ---
      CATL has started construction of its battery plant in Erfurt, Germany. Production at the plant is due to begin in 2022.
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
  void whatWasDoneIsToldAsJsonToo() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    assertThat(ortak("ledger", "thresholds", "--json").lines())
        .containsExactly("{\"join\":0.8,\"ask\":0.5}");
    String copy = folder.resolve("copy.db").toString();
    assertThat(ortak("backup", copy, "--json").lines())
        .containsExactly("{\"copy\":\"" + copy + "\"}");
    assertThat(ortak("restore", copy, "--json").lines())
        .singleElement()
        .asString()
        .startsWith("{\"ledger\":\"" + ledger + "\",\"before\":\"" + ledger);
    assertThat(ortak("find", "weights", "--json").lines())
        .singleElement()
        .asString()
        .startsWith("{\"active\":");
  }

  @Test
  void whatWasAddedIsListedAndShown() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    assertThat(ortak("list", "--country", "Germany", "--type", "facility").out())
        .contains("CATL")
        .contains("(DE)")
        .containsPattern("[12] undertakings?\\.");
    assertThat(ortak("list", "--country", "Poland").out())
        .contains("Nothing of this kind is known");
    assertThat(ortak("list", "--json").out())
        .startsWith("{\"id\":\"")
        .contains("\"type\":\"facility\"");
    assertThat(ortak("show", "catl").out())
        .containsPattern("2019-10-18 The Example: “CATL [^”]*started\\s+construction");
    assertThat(ortak("show", "erfurt").out()).contains("CATL");
  }

  @Test
  void anUndertakingIsShownByTheBeginningOfItsId() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    String json = ortak("list", "--type", "facility", "--json").out();
    String id = json.substring("{\"id\":\"".length()).substring(0, 8);
    Ortak.Ran ran = ortak("show", id);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith(id).contains("facility").contains("CATL");
    assertThat(ortak("show", id.substring(0, 5)).code()).isEqualTo(1);
    assertThat(ortak("show", "0123456789abcdef").code()).isEqualTo(1);
  }

  @Test
  void anUndertakingShownAloneIsToldWithWhatItHasToDoWith() {
    assertThat(ortak("add", "../corpus/articles").code()).isLessThan(2);
    String json = ortak("list", "--company", "Togg", "--type", "facility", "--json").out();
    String id = json.substring("{\"id\":\"".length()).substring(0, 8);
    assertThat(ortak("show", id).out()).containsPattern("of +partnership Farasis, Togg");
    assertThat(ortak("show", id, "--json").out()).contains("\"related\":[{\"link\":\"of\"");
  }

  @Test
  void anotherVersionOfAnArticleIsNoCopy() throws IOException {
    for (String figure : List.of("14", "20")) {
      Files.writeString(
          article,
          """
          ---
          title: Voltora plans a plant
          published: 2026-03-02
          url: https://news.example/voltora
          ---
          Voltora Energy will build a battery plant in Erfurt for %s GWh a year.
          """
              .formatted(figure));
      assertThat(ortak("add", article.toString()).code()).isZero();
    }
    assertThat(ortak("show", "Voltora").out())
        .contains("another version: “")
        .contains("14 GWh a year.")
        .contains("20 GWh a year.")
        .doesNotContain("a copy");
  }

  @Test
  void anUnknownNameIsToldWithNamesLikeIt() {
    assertThat(ortak("add", article.toString()).code()).isZero();
    Ortak.Ran ran = ortak("show", "Erfurtt");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("nothing is known of “Erfurtt”")
        .contains("known names like it: Erfurt");
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
