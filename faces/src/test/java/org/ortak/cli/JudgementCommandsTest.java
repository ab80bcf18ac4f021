package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementCommandsTest {

  @TempDir private Path folder;

  @BeforeEach
  void add() {
    assertThat(ortak().run("add", Ortak.PROJECT.resolve("corpus/guide").toString()).code())
        .isZero();
  }

  private Ortak ortak() {
    return new Ortak()
        .variable("ORTAK_LEDGER", folder.resolve("l.db").toString())
        .variable("USER", "ada");
  }

  private String claim() throws IOException {
    String json = ortak().run("show", "Erfurt", "--json").out().lines().findFirst().orElseThrow();
    return new com.fasterxml.jackson.databind.ObjectMapper()
        .readTree(json)
        .path("reports")
        .path(0)
        .path("id")
        .asText()
        .substring(0, 10);
  }

  @Test
  void aRejectedClaimIsGoneUntilThatIsUndone() throws IOException {
    String before = ortak().run("show", "Erfurt", "--ids").out();
    String claim = claim();
    assertThat(ortak().run("reject", claim, "--why", "not so").out())
        .contains("wrong " + claim.substring(0, 8));
    assertThat(ortak().run("show", "Erfurt", "--ids").out()).doesNotContain(claim.substring(0, 8));
    assertThat(ortak().run("log").out()).contains("ada, 2026-03-01 12:00:00: not so");
    assertThat(ortak().run("undo").code()).isZero();
    assertThat(ortak().run("show", "Erfurt", "--ids").out()).isEqualTo(before);
    assertThat(ortak().run("log", "--json").lines()).hasSize(2);
  }

  @Test
  void aDecisionNeedsAReason() throws IOException {
    Ortak.Ran ran = ortak().run("reject", claim());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--why");
  }

  @Test
  void anIdThatIsNotThereIsToldAsSuch() {
    Ortak.Ran ran = ortak().run("reject", "ffffffff", "--why", "x");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("expected the id of a claim, found none that begins with ffffffff");
  }

  @Test
  void aFieldIsCorrectedInWords() throws IOException {
    assertThat(ortak().run("correct", claim(), "capacity=9 GWh/yr", "--why", "as it says").code())
        .isZero();
    assertThat(ortak().run("show", "Erfurt").out())
        .contains("9 GWh/yr")
        .contains("corrected by ")
        .contains("capacity 9 GWh/yr (as it says)");
    assertThat(ortak().run("show", "Erfurt", "--json").out())
        .contains("\"corrections\":[{\"field\":\"capacity\",\"value\":\"9 GWh/yr\"");
    assertThat(ortak().run("undo").code()).isZero();
    assertThat(ortak().run("show", "Erfurt").out()).doesNotContain("corrected by ");
    assertThat(ortak().run("correct", claim(), "capacity", "--why", "x").code()).isEqualTo(2);
  }

  @Test
  void aDocumentIsPurgedOnlyWithAYes() throws IOException {
    String claim = claim();
    assertThat(ortak().run("purge", claim, "--why", "law").code()).isEqualTo(2);
    assertThat(ortak().run("purge", claim, "--why", "law", "--yes").out()).startsWith("purged “");
    assertThat(ortak().run("list", "--json").out()).doesNotContain(claim);
  }

  @Test
  void onATerminalOneKeyDecidesAndAnotherTakesItBack() throws IOException {
    String claim = claim();
    assertThat(ortak().run("reject", claim, "--why", "no", "--who", "bob").code()).isZero();
    assertThat(ortak().run("reject", claim, "--why", "no", "--who", "bob").code()).isNotZero();
    Ortak.Ran ran = ortak().screen().in("n q").run("review", "--limit", "1");
    assertThat(ran.code()).isZero();
    assertThat(ortak().run("review", "--json").code()).isZero();
    assertThat(ortak().run("list", "--as-of", "soon").code()).isEqualTo(2);
  }
}
