package org.ortak.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ortak.ledger.undertaking.Thresholds;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Pack;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every pair of corpus/cases/names.yaml: names that the pack knows by their ids, others by the
 * rule.
 */
final class NamePairsTest {

  private static final Path PAIRS = Path.of("../corpus/cases/names.yaml");

  private final Pack pack = Pack.builtIn();
  private final NameRule rule =
      new NameRule(
          new NameWords(NameKey.standard(), this::state),
          word -> !pack.places().named(word).isEmpty());

  @Test
  void tellsHardPairsOfNamesApart() throws IOException {
    int joined = 0;
    int right = 0;
    int same = 0;
    List<String> wrong = new ArrayList<>();
    for (Map<?, ?> pair : pairs()) {
      boolean expected = (Boolean) pair.get("same");
      boolean found = isSame(pair);
      same += expected ? 1 : 0;
      joined += found ? 1 : 0;
      right += expected && found ? 1 : 0;
      if (expected != found) {
        wrong.add(pair.toString());
      }
    }
    double precision = (double) right / joined;
    double recall = (double) right / same;
    assertThat(2 * precision * recall / (precision + recall))
        .as("precision %.3f, recall %.3f, wrong: %s", precision, recall, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(0.95);
  }

  private boolean isSame(Map<?, ?> pair) {
    String one = (String) pair.get("one");
    String other = (String) pair.get("other");
    Set<String> ids = ids(one);
    Set<String> more = ids(other);
    if (ids.size() == 1 && more.size() == 1) {
      return ids.equals(more);
    }
    return rule.compare(one, other).score() >= Thresholds.standard().join();
  }

  private Optional<String> state(String word) {
    return pack.lexicon().named(word).stream()
        .filter(entry -> entry.kind() == EntryKind.COUNTRY)
        .map(Entry::id)
        .findFirst();
  }

  private Set<String> ids(String name) {
    return pack.lexicon().named(name).stream()
        .filter(
            entry -> entry.kind() == EntryKind.ORGANISATION || entry.kind() == EntryKind.COUNTRY)
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> pairs() throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    return (List<Map<?, ?>>) new Load(settings).loadFromString(Files.readString(PAIRS));
  }
}
