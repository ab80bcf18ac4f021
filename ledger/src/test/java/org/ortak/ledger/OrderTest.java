package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ortak.claim.Event;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Law 8: what is believed is a function of the set of documents, not of the order in which they
 * came.
 */
final class OrderTest {

  private static final List<String> FIRMS =
      List.of("Volta", "Volta Cells A.Ş.", "Koru", "Amper", "Ağrı Lityum");
  private static final List<String> PLACES = List.of("Izmir", "İzmir", "Bursa", "Türkiye");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC);

  @Property(tries = 60)
  void anyOrderGivesTheSameBeliefs(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      entries.add(entry(random, i));
    }
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    assertThat(oneByOne(shuffled)).isEqualTo(atOnce(entries));
  }

  private static List<Undertaking> atOnce(List<Entry> entries) {
    try (Ledger ledger = Ledger.inMemory(CLOCK)) {
      assertThat(ledger.add(entries)).hasSize(entries.size());
      return ledger.beliefs(AsOf.latest()).undertakings();
    }
  }

  private static List<Undertaking> oneByOne(List<Entry> entries) {
    try (Ledger ledger = Ledger.inMemory(CLOCK)) {
      for (Entry entry : entries) {
        assertThat(ledger.add(List.of(entry))).hasSize(1);
        assertThat(ledger.beliefs(AsOf.latest()).undertakings()).isNotEmpty();
      }
      return ledger.beliefs(AsOf.latest()).undertakings();
    }
  }

  private static Entry entry(Random random, int number) {
    List<Say> claims = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      claims.add(claim(random));
    }
    Telling article =
        random.nextInt(8) == 0
            ? Telling.undated("Outlet " + number)
            : Telling.article(
                "Outlet " + number,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)).toString());
    return (random.nextInt(5) == 0
            ? article.from("https://echo.example/" + random.nextInt(2))
            : article)
        .says(claims);
  }

  private static Say claim(Random random) {
    Say say =
        switch (random.nextInt(3)) {
          case 0 -> Say.venture(any(random, FIRMS), any(random, FIRMS));
          case 1 -> Say.supply(any(random, FIRMS), any(random, FIRMS)).what("cells");
          default ->
              Say.plant(any(random, FIRMS), any(random, PLACES))
                  .when(Event.OPENING, 2021 + random.nextInt(3) + "");
        };
    return say.stage(any(random, List.of(Stage.values()))).capacity(random.nextInt(3) * 10);
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
