package org.ortak.bench.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.answer.finder.FinderPack;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.ledger.undertaking.Party;
import org.ortak.pack.Pack;
import org.ortak.text.Span;

final class BacktestTest {

  private static final List<Entry> NEWS =
      List.of(
          supply("2023-01-10", "Voltara", "Koru"),
          supply("2023-02-10", "Voltara", "Selin"),
          supply("2023-03-10", "Kepez", "Koru"),
          supply("2023-03-10", "Kepez", "Marmo"),
          supply("2023-04-10", "Kepez", "Selin"),
          supply("", "Voltara", "Marmo"));

  private static Entry supply(String day, String supplier, String customer) {
    String text = supplier + " supplies " + customer + " from " + day + " on.";
    Claim claim =
        new Claim(
            ClaimType.SUPPLY,
            Optional.empty(),
            Optional.of(Stage.AGREED),
            List.of(
                Participant.of(Role.SUPPLIER, supplier), Participant.of(Role.CUSTOMER, customer)),
            List.of(),
            List.of("cells"),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Span(0, text.length())),
            List.of(),
            0.9);
    Optional<LocalDate> published =
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    Document document =
        new Document(
            text, Optional.empty(), Optional.of("Echo"), Optional.empty(), published, "en", text);
    return new Entry(document, new ReadBy("r", "p"), List.of(claim), Optional.empty());
  }

  /** Notes the days that it could see when it was asked. */
  private record Spy(List<String> seen) implements Ranker {

    @Override
    public String name() {
      return "spy";
    }

    @Override
    public List<Set<String>> rank(Ledger ledger, Party asker, LocalDate day) {
      ledger
          .reports(AsOf.latest())
          .forEach(
              report -> {
                LocalDate told = report.document().published().orElse(LocalDate.MAX);
                if (!told.isBefore(day)) {
                  seen.add("on " + day + " saw " + told);
                }
              });
      seen.add("asked on " + day);
      return List.of();
    }
  }

  @Test
  void noClaimOfTheDayOrLaterReachesARanking() throws IOException {
    List<String> seen = new ArrayList<>();
    Outcome outcome = new Backtest(List.of(new Spy(seen))).run(NEWS);
    assertThat(outcome.bothKnown()).isNotEmpty();
    assertThat(seen).isNotEmpty().allMatch(line -> line.startsWith("asked on"));
  }

  @Test
  void whatComesLaterChangesNoRanking() throws IOException {
    Ranker finder = new FinderRanker(new FinderPack(Pack.builtIn()));
    Party asker = new Party(Role.SUPPLIER, "name:kepez", "Kepez");
    LocalDate day = LocalDate.parse("2023-04-10");
    List<List<Set<String>>> rankings = new ArrayList<>();
    List<Entry> more = new ArrayList<>(NEWS);
    more.add(supply("2023-04-10", "Kepez", "Voltara"));
    more.add(supply("2023-05-10", "Kepez", "Voltara"));
    for (List<Entry> news : List.of(NEWS, more)) {
      new Replay(news)
          .run(List.of(day), (at, ledger) -> rankings.add(finder.rank(ledger, asker, at)));
    }
    assertThat(rankings.getFirst()).isNotEmpty().isEqualTo(rankings.getLast());
  }

  @Test
  void theSidesOfADealAreAskedAboutOnce() {
    assertThat(Backtest.deals(NEWS.subList(0, 1)))
        .extracting(deal -> deal.asker().name() + " " + deal.partner().name())
        .containsExactlyInAnyOrder("Voltara Koru", "Koru Voltara");
  }

  @Test
  void thePlaceCountsPastOtherPartnersOfTheSameDeal() {
    Party right = new Party(Role.PARTNER, "name:koru", "Koru");
    Party other = new Party(Role.PARTNER, "name:selin", "Selin");
    Party asker = new Party(Role.PARTNER, "name:voltara", "Voltara");
    Deal deal = new Deal("d", LocalDate.EPOCH, asker, right, List.of(other));
    try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
      assertThat(
              Places.of(
                  deal,
                  List.of(Set.of("name:marmo"), Set.of("name:selin"), Set.of("name:koru")),
                  ledger))
          .isEqualTo(2);
      assertThat(Places.of(deal, List.of(Set.of("name:marmo")), ledger)).isEqualTo(Places.NONE);
    }
  }
}
