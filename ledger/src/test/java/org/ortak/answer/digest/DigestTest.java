package org.ortak.answer.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.tracker.Filter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;

class DigestTest {

  private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Ledger ledger = Ledger.inMemory(clock);

  @BeforeEach
  void aWeekOfNews() {
    Say planned = plant("Volta", "Izmir").when(Event.PRODUCTION_START, "2025");
    Say begun = plant("Volta", "Izmir").stage(Stage.UNDERWAY).when(Event.PRODUCTION_START, "2027");
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10").says(planned),
                    article("Dawn", "2024-05-28").from("https://dawn.example/a").says(begun),
                    article("<b>Noon</b>", "2024-05-30")
                        .from("javascript:alert(1)")
                        .says(
                            plant("Koru <script>", "Bursa"),
                            Say.claim(ClaimType.OPENING)
                                .with(Role.SEEKER, "Koru")
                                .stage(Stage.SOUGHT)
                                .what("a partner for packs")))))
        .hasSize(3);
  }

  private Digest digest(String since, String until) {
    return new Editor(ledger, clock)
        .digest(
            Filter.none(),
            "all undertakings",
            new Editor.Days(LocalDate.parse(since), LocalDate.parse(until), 5),
            AsOf.latest());
  }

  @Test
  void tellsWhatIsNewMovedSlippedAndSought() {
    Digest digest = digest("2024-05-26", "2024-06-01");
    assertThat(digest.sections())
        .extracting(Digest.Section::part)
        .contains(Digest.Part.NEW, Digest.Part.MOVED, Digest.Part.SLIPPED, Digest.Part.SOUGHT);
    assertThat(item(digest, Digest.Part.MOVED).what()).isEqualTo("agreed → underway");
    assertThat(item(digest, Digest.Part.SLIPPED).what())
        .isEqualTo("production-start 2025 → 2027, later by 730 days");
    assertThat(item(digest, Digest.Part.MOVED).origin().toString()).isEqualTo("Dawn, 2024-05-28");
  }

  private static Digest.Item item(Digest digest, Digest.Part part) {
    return digest.sections().stream()
        .filter(section -> section.part() == part)
        .findFirst()
        .orElseThrow()
        .items()
        .getFirst();
  }

  @Test
  void daysWithoutNewsAreToldAsSuch() {
    Digest digest = digest("2024-02-01", "2024-02-07");
    assertThat(digest.isEmpty()).isTrue();
    assertThat(DigestForms.markdown(digest)).contains("Nothing happened in these days.");
    assertThat(DigestForms.html(digest)).contains("Nothing happened in these days.");
  }

  @Test
  void textFromTheWebIsEscapedAndOnlyWebAddressesAreLinks() {
    Digest digest = digest("2024-05-26", "2024-06-01");
    assertThat(DigestForms.html(digest))
        .contains("<a href=\"https://dawn.example/a\"")
        .contains("Koru &lt;script&gt;")
        .doesNotContain("<script>")
        .doesNotContain("<b>Noon")
        .doesNotContain("javascript:");
    assertThat(DigestForms.markdown(digest))
        .contains("Koru \\<script\\>")
        .doesNotContain("javascript:");
  }

  @Test
  void aMailHasAPlainAndAnHtmlPart() {
    Digest digest = digest("2024-05-26", "2024-06-01");
    String mail = DigestForms.mail(digest, "plain words", NOW);
    assertThat(mail)
        .contains("Subject: Ortak digest, 2024-05-26 to 2024-06-01\r\n")
        .contains("Content-Type: multipart/alternative")
        .contains(
            Base64.getMimeEncoder().encodeToString("plain words".getBytes(StandardCharsets.UTF_8)));
    assertThat(mail.lines()).allMatch(line -> line.length() < 100);
  }
}
