package org.ortak.ledger.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Say;
import org.ortak.ledger.Telling;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameVerdicts;
import org.ortak.ledger.resolve.Stories;
import org.ortak.ledger.resolve.ToldEntities;
import org.ortak.ledger.resolve.ToldKin;

/** Few keys find all that is alike enough to be joined. */
final class CloseKeysTest {

  private static final List<String> FIRMS = List.of("Volta", "Volta Koru", "Koru", "Amper");
  private static final List<String> SUBJECTS = List.of("battery", "T10", "T12", "electric bus", "");
  private static final List<String> COUNTRIES = List.of("TR", "FR", "");
  private static final int CLAIMS = 60;

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void whateverIsJoinedIsFound(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    for (ClaimType type : List.of(ClaimType.PRODUCT, ClaimType.OPENING)) {
      Random random = new Random(seed);
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < CLAIMS; i++) {
        reports.add(report(claim(random, type), i, random));
      }
      assertThat(found(reports)).as("pairs that were joined").isGreaterThan(CLAIMS / 10);
    }
  }

  /** How many pairs are alike enough; each of them must be found from either side. */
  private static int found(List<Report> reports) {
    Joining joining = joining(reports);
    List<Traits> all = reports.stream().map(joining::traits).toList();
    int pairs = 0;
    for (Traits one : all) {
      for (Traits other : all) {
        if (joining.joins(one, other)) {
          pairs++;
          assertThat(Arrays.stream(joining.posts(other)).boxed())
              .as("keys of %s, for %s", other.report().claim(), one.report().claim())
              .containsAnyElementsOf(Arrays.stream(joining.joinAsks(one)).boxed().toList());
        }
      }
    }
    return pairs;
  }

  private static Joining joining(List<Report> reports) {
    Believer believer = Believer.standard();
    ToldEntities entities =
        ToldEntities.of(reports, believer.nameKey(), believer.namesakes(), NameVerdicts.none());
    return believer.joining(
        believer.world(
            entities,
            ToldKin.of(reports, entities, believer.nameKey(), believer.families()),
            Stories.of(List.of(), List.of())));
  }

  private static Report report(Say claim, int number, Random random) {
    String day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(200)).toString();
    Entry entry = Telling.article("Outlet " + number, day).says(claim);
    return new Report(
        entry.claimIds().getFirst(),
        Heading.of(entry.document(), Instant.EPOCH),
        entry.claims().getFirst());
  }

  private static Say claim(Random random, ClaimType type) {
    Role role = type == ClaimType.PRODUCT ? Role.MAKER : Role.SEEKER;
    Say say = Say.claim(type).with(role, any(random, FIRMS)).stage(Stage.UNDERWAY);
    if (type == ClaimType.OPENING && random.nextBoolean()) {
      say.with(Role.TARGET, any(random, FIRMS));
    }
    List<Kind> kinds = type.kinds().subList(0, 2);
    if (random.nextInt(4) > 0) {
      say.kind(any(random, kinds));
    }
    String subject = any(random, SUBJECTS);
    if (!subject.isEmpty()) {
      say.what(subject);
      say.what("battery");
    }
    String country = any(random, COUNTRIES);
    if (!country.isEmpty()) {
      say.at("Izmir", country);
    }
    if (random.nextBoolean()) {
      say.when(Event.LAUNCH, "202" + (4 + random.nextInt(2)));
    }
    return say;
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
