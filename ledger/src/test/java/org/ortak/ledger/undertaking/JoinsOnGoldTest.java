package org.ortak.ledger.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Report;

/**
 * How well the gold claims of the shared corpus are joined; lists of pairs hold both types of
 * error.
 */
final class JoinsOnGoldTest {

  private static final Path CORPUS = Path.of("../../shared/corpus");

  /** Under other ids claims come in another order, of which nothing may hang. */
  @ParameterizedTest(name = "ids of kind {0}")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void joinsWhatIsOneAndKeepsApartWhatIsNot(int ids) throws IOException {
    assumeTrue(Files.exists(CORPUS), "the shared corpus does not lie beside the project");
    Gold gold = new Gold(CORPUS);
    gold.read("seeds");
    gold.read("dev");
    gold.read("dev-unread");
    Set<Set<String>> expected = gold.pairs("joins.jsonl");
    Set<Set<String>> apart = gold.pairs("apart.jsonl");
    Set<Set<String>> joined = joined(gold, ids);
    Set<Set<String>> right = both(expected, joined);
    double precision = (double) right.size() / joined.size();
    double recall = (double) right.size() / expected.size();
    double apartJoined = (double) both(apart, joined).size() / apart.size();
    String found =
        String.format(
            Locale.ROOT, "precision %.3f, recall %.3f, apart %.3f", precision, recall, apartJoined);
    assertThat(2 * precision * recall / (precision + recall))
        .as(found)
        .isGreaterThanOrEqualTo(0.80);
    assertThat(precision).as(found).isGreaterThanOrEqualTo(0.92);
    assertThat(apartJoined).as(found).isLessThanOrEqualTo(0.08);
  }

  @Test
  void theSeedsTellOfOneVentureOnePlantAndOneTour() throws IOException {
    assumeTrue(Files.exists(CORPUS), "the shared corpus does not lie beside the project");
    Gold gold = new Gold(CORPUS);
    gold.read("seeds");
    List<Undertaking> all =
        Believer.standard()
            .believe(new Supposition(List.copyOf(gold.reports.values()), List.of()), AsOf.latest())
            .undertakings();
    assertThat(documentsOf("kacir-togg#4", all)).as("Togg and Farasis").isEqualTo(3);
    assertThat(documentsOf("kacir-togg#3", all)).as("their plant in Gemlik").isEqualTo(2);
    assertThat(documentsOf("kacir-beijing#7", all)).as("Farasis in Jiangxi").isEqualTo(1);
    assertThat(documentsOf("kacir-togg#1", all)).as("the minister's tour").isEqualTo(3);
  }

  private static int documentsOf(String claim, List<Undertaking> all) {
    return all.stream()
        .filter(one -> one.reports().stream().anyMatch(report -> report.id().equals(claim)))
        .mapToInt(one -> one.coverage().documents())
        .sum();
  }

  private static Set<Set<String>> joined(Gold gold, int ids) {
    Map<String, String> names = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (Report report : gold.reports.values()) {
      String id = ids == 0 ? report.id() : hash(ids + report.id());
      names.put(id, report.id());
      reports.add(new Report(id, report.document(), report.claim()));
    }
    Set<Set<String>> pairs = new HashSet<>();
    for (Undertaking undertaking :
        Believer.standard()
            .believe(new Supposition(reports, List.of()), AsOf.latest())
            .undertakings()) {
      Gold.addPairs(undertaking.reports().stream().map(Report::id).map(names::get).toList(), pairs);
    }
    return pairs;
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Set<Set<String>> both(Set<Set<String>> some, Set<Set<String>> more) {
    Set<Set<String>> both = new HashSet<>(some);
    both.retainAll(more);
    return both;
  }
}
