package org.ortak.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The scorer agrees to three digits with the scorer that others hold: {@code expected.json} is what
 * that one printed for {@code gold.jsonl}, sample articles' gold claims, and {@code read.jsonl},
 * the same with parties, stages, dates, figures, places and types altered at random.
 */
class ScorerTest {

  private static final Path FILES = Path.of("src/test/resources/org/ortak/score");
  private static final Path OTHER = Path.of("../../shared/score/score.py");
  private static final double THREE_DIGITS = 0.0005;

  private final ScoredLines lines = new ScoredLines();

  @Test
  void itAgreesWithTheFiguresThatWerePrinted() throws IOException {
    JsonNode expected = new ObjectMapper().readTree(FILES.resolve("expected.json").toFile());
    compare(score(FILES.resolve("gold.jsonl"), FILES.resolve("read.jsonl")), expected);
  }

  @Test
  void itAgreesWithTheOtherScorerWhereThatIs() throws IOException, InterruptedException {
    assumeTrue(Files.exists(OTHER), "the other scorer is not here: " + OTHER);
    assumeTrue(python("--version").isPresent(), "there is no python3 on this machine");
    Path gold = FILES.resolve("gold.jsonl");
    Path read = FILES.resolve("read.jsonl");
    String printed =
        python(OTHER.toString(), "--json", gold.toString(), read.toString()).orElseThrow();
    compare(score(gold, read), new ObjectMapper().readTree(printed));
  }

  private Score score(Path gold, Path read) throws IOException {
    return new Scorer().score(lines.read(gold), lines.read(read));
  }

  private static java.util.Optional<String> python(String... arguments)
      throws InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? java.util.Optional.of(out) : java.util.Optional.empty();
    } catch (IOException e) {
      return java.util.Optional.empty();
    }
  }

  private static void compare(Score score, JsonNode expected) {
    assertThat(score.documents()).isEqualTo(expected.path("documents").asInt());
    assertThat(score.absent()).isEqualTo(expected.path("not read").asInt());
    same("undertakings", score.undertakings(), expected.path("undertakings"));
    same("all", score.all(), expected.path("all"));
    same("quantities", score.quantities(), expected.path("quantities"));
    same("dates", score.dates(), expected.path("dates"));
    same("places", score.places(), expected.path("places"));
    assertThat(new TreeMap<>(score.types()).keySet())
        .containsExactlyElementsOf(() -> expected.path("types").fieldNames());
    score.types().forEach((type, tally) -> same(type, tally, expected.path("types").path(type)));
    Score.Parts parts = score.parts();
    same("parties exact", parts.partiesExact(), expected);
    same("stage", parts.stage(), expected);
    same("kind", parts.kind(), expected);
    same("speaker", parts.speaker(), expected);
    same("measure", parts.measure(), expected);
    same("event", parts.event(), expected);
    same("complete", parts.complete(), expected);
    same("grounded", orMissing(score.trust().grounded()), expected);
    same("calibration error", orMissing(score.trust().calibrationError()), expected);
    same("auc", orMissing(score.trust().auc()), expected);
  }

  private static double orMissing(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }

  private static void same(String name, double value, JsonNode expected) {
    assertThat(value).as(name).isCloseTo(expected.path(name).asDouble(), within(THREE_DIGITS));
  }

  private static void same(String name, Tally tally, JsonNode expected) {
    assertThat(tally.right()).as(name).isEqualTo(expected.path("right").asDouble());
    assertThat(tally.gold()).as(name).isEqualTo(expected.path("gold").asInt());
    assertThat(tally.read()).as(name).isEqualTo(expected.path("read").asInt());
    assertThat(tally.precision())
        .as(name)
        .isCloseTo(expected.path("p").asDouble(), within(THREE_DIGITS));
    assertThat(tally.recall())
        .as(name)
        .isCloseTo(expected.path("r").asDouble(), within(THREE_DIGITS));
    assertThat(tally.f1()).as(name).isCloseTo(expected.path("f1").asDouble(), within(THREE_DIGITS));
  }

  @Test
  void aLineThatIsNoDocumentIsToldWithItsPlace() throws IOException {
    Path file = Files.writeString(Files.createTempFile("read", ".jsonl"), "{}\n{\"document\": \n");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> lines.read(file))
        .isInstanceOf(ScoreException.class)
        .hasMessageStartingWith(file + ":2: expected a document with its claims as JSON");
  }
}
