package org.ortak.answer.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.tracker.Filter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;

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
  void ofABoardItIsTheSame() {
    Editor.Days days =
        new Editor.Days(LocalDate.parse("2024-05-26"), LocalDate.parse("2024-06-01"), 5);
    Board board = new BoardKeeper(ledger).current(ledger, AsOf.latest());
    assertThat(new Editor(ledger, clock).digest(board, days, AsOf.latest()).sections())
        .isEqualTo(digest("2024-05-26", "2024-06-01").sections());
  }

  @Test
  void tellsWhatIsNewMovedSlippedAndSought() {
    Digest digest = digest("2024-05-26", "2024-06-01");
    assertThat(digest.sections())
        .extracting(Digest.Section::part)
        .contains(Digest.Part.NEW, Digest.Part.MOVED, Digest.Part.SLIPPED, Digest.Part.SOUGHT);
    assertThat(item(digest, Digest.Part.MOVED).what()).isEqualTo("agreed → underway");
    assertThat(item(digest, Digest.Part.SLIPPED).what())
        .isEqualTo("production-start 2025 → 2027, later by 2 years");
    assertThat(item(digest, Digest.Part.MOVED).origin().toString()).isEqualTo("Dawn, 2024-05-28");
  }

  @Test
  void whatWasFirstToldWithinTheDaysAndMovedOnWithinThemIsToldAsBoth() {
    Digest digest = digest("2024-01-01", "2024-06-01");
    assertThat(item(digest, Digest.Part.NEW).headline()).contains("Volta");
    assertThat(item(digest, Digest.Part.MOVED).what()).isEqualTo("agreed → underway");
  }

  @Test
  void tellsOnlyOfTheUndertakingsThatAreWanted() {
    Digest digest =
        new Editor(ledger, clock, one -> one.type() == ClaimType.OPENING)
            .digest(
                Filter.none(),
                "openings",
                new Editor.Days(LocalDate.parse("2024-05-26"), LocalDate.parse("2024-06-01"), 5),
                AsOf.latest());
    assertThat(digest.sections())
        .extracting(Digest.Section::part)
        .containsExactly(Digest.Part.SOUGHT);
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
  void aWeekOfMuchNewsIsReadInTwoMinutes() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String words =
          ("Maker" + i + " said in words of its own" + i + " what stands here. ").repeat(9);
      entries.add(
          article("Echo" + i, "2024-02-10")
              .says(plant("Maker" + i, "Town" + i).when(Event.PRODUCTION_START, "2025")));
      entries.add(
          article("Dawn" + i, "2024-05-29")
              .text(words)
              .says(
                  plant("Maker" + i, "Town" + i)
                      .stage(Stage.UNDERWAY)
                      .when(Event.PRODUCTION_START, "2027")));
      entries.add(
          article("Noon" + i, "2024-05-30")
              .text(words.replace("Maker", "New"))
              .says(plant("New" + i, "City" + i)));
    }
    assertThat(ledger.add(entries)).hasSize(180);
    Digest digest =
        new Editor(ledger, clock)
            .digest(
                Filter.none(),
                "all undertakings",
                new Editor.Days(
                    LocalDate.parse("2024-05-26"), LocalDate.parse("2024-06-01"), Editor.QUICK),
                AsOf.latest());
    assertThat(digest.sections())
        .allSatisfy(section -> assertThat(section.items()).hasSizeLessThanOrEqualTo(Editor.QUICK));
    assertThat(digest.sections())
        .filteredOn(section -> section.more() > 0)
        .extracting(Digest.Section::part)
        .contains(Digest.Part.NEW, Digest.Part.MOVED, Digest.Part.SLIPPED);
    // most people read about 238 words of English a minute
    long words =
        Stream.of(DigestForms.markdown(digest).split("\\s+"))
            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
            .count();
    assertThat(words).isBetween(300L, 2 * 238L);
  }

  @Test
  void whatMostSourcesTellComesFirst() {
    assertThat(
            ledger.add(
                List.of(
                    article("Noon", "2024-05-31").says(plant("Amper", "Manisa")),
                    article("Eve", "2024-05-29").says(plant("Koru <script>", "Bursa")))))
        .hasSize(2);
    Digest digest = digest("2024-05-26", "2024-06-01");
    Digest.Item first = item(digest, Digest.Part.NEW);
    assertThat(first.what()).isEqualTo("2 independent sources");
    assertThat(first.headline()).contains("Koru");
    assertThat(first.change().claims()).hasSize(2).contains(first.change().claim());
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
