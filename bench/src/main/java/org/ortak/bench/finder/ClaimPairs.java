package org.ortak.bench.finder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of the gold's ids of claims. */
final class ClaimPairs {

  private ClaimPairs() {}

  /** All pairs of claims that stand on one line of a list. */
  static Set<Set<String>> read(Path file) throws IOException {
    Set<Set<String>> pairs = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode claims = new ObjectMapper().readTree(line).path("claims");
      add(claims.valueStream().map(JsonNode::asText).toList(), pairs);
    }
    return pairs;
  }

  /** Adds each pair of two of these. */
  static void add(List<String> ids, Set<Set<String>> pairs) {
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!ids.get(i).equals(ids.get(j))) {
          pairs.add(Set.of(ids.get(i), ids.get(j)));
        }
      }
    }
  }
}
