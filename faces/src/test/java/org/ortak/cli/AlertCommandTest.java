package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertCommandTest {

  @TempDir private Path folder;

  private Ortak.Ran ortak(String... args) {
    return new Ortak().variable("ORTAK_LEDGER", folder.resolve("ledger.db").toString()).run(args);
  }

  @BeforeEach
  void add() {
    assertThat(ortak("add", Ortak.PROJECT.resolve("corpus/guide").toString()).code()).isZero();
  }

  @Test
  void anAlertIsKeptListedRunAndRemoved() throws IOException {
    Path feed = folder.resolve("norway.atom");
    assertThat(ortak("alert", "add", "norway", "--country", "NO", "--to", "atom:" + feed).code())
        .isZero();
    assertThat(ortak("alert", "list").out())
        .isEqualTo("norway: country NO, to atom:" + feed + "\n");
    assertThat(ortak("alert", "list", "--json").out()).startsWith("{\"name\":\"norway\"");
    Path article =
        Files.writeString(
            folder.resolve("a.md"),
            """
            ---
            title: Norra Cells builds
            published: 2026-02-25
            ---
            Norra Cells has started construction of a battery plant in Bergen, Norway.
            """);
    assertThat(ortak("alert", "run").out()).isEqualTo("norway: 0 changes told\n");
    assertThat(ortak("add", article.toString()).code()).isZero();
    assertThat(ortak("alert", "run", "norway").out()).matches("norway: [1-9] changes? told\n");
    assertThat(feed).content().contains("<entry>").contains("Norra Cells has started");
    assertThat(ortak("alert", "run").out()).isEqualTo("norway: 0 changes told\n");
    assertThat(ortak("alert", "remove", "norway").code()).isZero();
    assertThat(ortak("alert", "list").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example",
        "mailto:ada",
        "mailto:a@b.example\r\nBcc: c@d.example",
        "atom:"
      })
  void aDestinationThatIsNoneIsRefused(String to) {
    Ortak.Ran ran = ortak("alert", "add", "x", "--to", to);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--to: expected mailto:ADDRESS");
  }

  @Test
  void aMailThatNobodyCanTakeIsToldAndKeptForTheNextRun() {
    assertThat(ortak("alert", "add", "x", "--to", "mailto:ada@example.org").code()).isZero();
    Ortak.Ran ran = ortak("alert", "run");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("expected ORTAK_FROM to be set");
    assertThat(ortak("alert", "run", "y").code()).isEqualTo(1);
    assertThat(ortak("alert", "add", "--to", "mailto:ada@example.org").code()).isEqualTo(2);
  }
}
