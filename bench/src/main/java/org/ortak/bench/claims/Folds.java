package org.ortak.bench.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of the documents, each held back in turn; a document and its renamed copies go together.
 */
final class Folds {

  /** How many parts there are. */
  static final int COUNT = 5;

  private final Map<String, Integer> parts = new HashMap<>();

  Folds(Collection<String> documents) {
    documents.stream()
        .distinct()
        .sorted()
        .forEach(document -> parts.put(document, parts.size() % COUNT));
  }

  int of(String document) {
    return parts.getOrDefault(document, 0);
  }

  /** The examples that are not in the part. */
  List<Example> outside(int fold, List<Example> examples) {
    return examples.stream().filter(example -> of(example.document()) != fold).toList();
  }

  /** The examples in the part. */
  List<Example> inside(int fold, List<Example> examples) {
    return examples.stream().filter(example -> of(example.document()) == fold).toList();
  }
}
