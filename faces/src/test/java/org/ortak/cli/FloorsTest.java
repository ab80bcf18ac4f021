package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Setting;
import org.ortak.score.Score;
import org.ortak.score.ScoredDocument;
import org.ortak.score.ScoredLines;
import org.ortak.score.Scorer;
import org.ortak.score.Tally;

/**
 * The reader stays above the floors of {@code corpus/floors.json} on the sample articles.
 *
 * <p>{@code -Dortak.floors=raise} writes the floors anew, none lower than before; with {@code
 * -Dortak.floors.lower=true} also lower ones, which takes a reason in the commit.
 */
class FloorsTest {

  private static final Path CORPUS = Ortak.PROJECT.resolve("corpus");
  private static final Path FILE = CORPUS.resolve("floors.json");
  private static final List<String> GOLD = List.of("gold-a.jsonl", "gold-b.jsonl");

  @Test
  void theReaderStaysAboveItsFloors() throws IOException {
    Map<String, Double> measured = figures(score());
    if (System.getProperty("ortak.floors", "").equals("raise")) {
      boolean mayFall = Boolean.getBoolean("ortak.floors.lower");
      Floors.read(FILE).repinned(corpus(), measured, mayFall).write(FILE);
    }
    Floors floors = Floors.read(FILE);
    assertThat(corpus())
        .as("the hash of articles and gold in " + FILE + "; pin anew with -Dortak.floors=raise")
        .isEqualTo(floors.corpus());
    assertThat(floors.figures()).containsOnlyKeys(measured.keySet());
    assertThat(floors.faults(measured)).as("below the floor; measured " + measured).isEmpty();
  }

  @Test
  void floorsRiseAndFallOnlyWhenThatIsAskedFor() {
    Floors floors = new Floors("old", 0.03, Map.of("recall", 0.5, "stage", 0.9));
    Map<String, Double> measured = Map.of("recall", 0.7004, "stage", 0.8);
    assertThat(floors.faults(measured)).containsExactly("stage: expected at least 0.9, found 0.8");
    assertThat(floors.repinned("new", measured, false))
        .isEqualTo(new Floors("new", 0.03, Map.of("recall", 0.67, "stage", 0.9)));
    assertThat(floors.repinned("new", measured, true))
        .isEqualTo(new Floors("new", 0.03, Map.of("recall", 0.67, "stage", 0.77)));
  }

  private static Score score() throws IOException {
    List<ScoredDocument> gold = new ArrayList<>();
    for (String name : GOLD) {
      gold.addAll(new ScoredLines().read(CORPUS.resolve(name)));
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Setting setting = setting(told);
    List<ScoredDocument> read =
        new ScoreReading(setting, new Messages(setting)).read(List.of(Ortak.withSamples()));
    Score score = new Scorer().score(gold, read);
    assertThat(score.absent()).as(told.toString(StandardCharsets.UTF_8)).isZero();
    return score;
  }

  private static Setting setting(ByteArrayOutputStream told) {
    Machine machine =
        new Machine(
            "Linux", Ortak.PROJECT, Optional.of(Ortak.PROJECT), Map.of(), Machine.Screens.none());
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    return new Setting(InputStream.nullInputStream(), told, told, machine, clock);
  }

  private static Map<String, Double> figures(Score score) {
    Map<String, Double> figures = new TreeMap<>();
    put(figures, "undertakings", score.undertakings());
    put(figures, "all types", score.all());
    figures.put("stage", score.parts().stage());
    put(figures, "what", score.goods());
    return figures;
  }

  private static void put(Map<String, Double> figures, String name, Tally tally) {
    figures.put(name + " precision", tally.precision());
    figures.put(name + " recall", tally.recall());
  }

  /** Over the names and bytes of the articles and the gold claims. */
  private static String corpus() throws IOException {
    List<Path> files = new ArrayList<>(GOLD.stream().map(CORPUS::resolve).toList());
    try (Stream<Path> articles = Files.list(CORPUS.resolve("articles"))) {
      articles.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    MessageDigest hash = sha256();
    for (Path file : files) {
      hash.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      hash.update((byte) 0);
      hash.update(Files.readAllBytes(file));
      hash.update((byte) 0);
    }
    return "sha256:" + HexFormat.of().formatHex(hash.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
