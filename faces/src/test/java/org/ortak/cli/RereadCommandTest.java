package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.ReadBy;
import org.ortak.ledger.history.Report;

class RereadCommandTest {

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Ortak.Ran run(Path ledger, String... args) {
    return new Ortak().variable("ORTAK_LEDGER", ledger.toString()).run(args);
  }

  /** The documents of one ledger in another, as an older reader would have read them. */
  private Path older(boolean withClaims) {
    Path from = file("now.db");
    assertThat(run(from, Ortak.withSamples("add")).code()).isBetween(0, 1);
    Path to = file("older" + withClaims + ".db");
    try (Ledger now = Ledger.open(from, Clock.systemUTC());
        Ledger old = Ledger.open(to, Clock.systemUTC())) {
      for (Kept kept : now.documents(0, 1000)) {
        var reading = now.readings(kept.document().id()).getLast();
        List<Report> reports = withClaims ? reading.reports() : List.of();
        Entry entry =
            new Entry(
                kept.document(),
                new ReadBy("an older reader", "pack"),
                reports.stream().map(Report::claim).toList(),
                reading.unread());
        assertThat(old.add(List.of(entry))).hasSize(1);
      }
    }
    return to;
  }

  @Test
  void theSameReaderReadsTheSameOutOfTheLedgerAsOutOfTheFile() {
    assertThat(run(older(true), "reread").out())
        .contains(" 0 otherwise: 0 claims appeared, 0 vanished, 0 changed; 0 judgements would be");
  }

  @Test
  void nothingIsTakenWithoutBeingAskedFor() {
    Path ledger = older(false);
    assertThat(run(ledger, "reread", "--limit", "1").out())
        .contains("  + ")
        .contains("Nothing is taken without --apply.");
    assertThat(run(ledger, "list", "--json").out()).isEmpty();
    assertThat(run(ledger, "reread", "--apply").out()).contains("Taken.");
    assertThat(run(ledger, "list", "--json", "--limit", "0").out())
        .isEqualTo(run(file("now.db"), "list", "--json", "--limit", "0").out());
    assertThat(run(ledger, "reread").out()).startsWith("Nothing to read anew: ");
  }

  @Test
  void aChangedArticleIsANewVersionWhoseDifferenceIsTold() throws IOException {
    String page =
        """
        {"id": "a", "url": "https://news.example/a", "title": "CATL breaks ground on its battery plant in Germany", "published": "%s", "language": "en", "text": "CATL has started construction of its battery plant in Erfurt, Germany. Production at the plant is due to begin in %s."}
        """;
    Path first = Files.writeString(file("a.jsonl"), page.formatted("2025-03-09", "2022"));
    Path second = Files.writeString(file("b.jsonl"), page.formatted("2025-03-09", "2024"));
    assertThat(run(file("v.db"), "add", first.toString()).out()).contains("new 1");
    assertThat(run(file("v.db"), "diff", "https://news.example/a").code()).isEqualTo(1);
    assertThat(run(file("v.db"), "add", second.toString()).out()).contains("new versions 1");
    assertThat(run(file("v.db"), "diff", "https://news.example/a").out())
        .contains("1 changed")
        .contains("production-start 2022 → 2024");
    assertThat(run(file("v.db"), "diff", "https://news.example/a", "--json").out())
        .contains("\"field\":\"production-start\"");
  }
}
