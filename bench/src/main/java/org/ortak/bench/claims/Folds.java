package org.ortak.bench.claims;

import java.util.Collection;
import java.util.List;

/**
 * Parts of the documents, each held back in turn; a document and its renamed copies go together.
 */
final class Folds {

  /** How many parts there are. */
  static final int COUNT = 5;

  private final List<String> documents;

  Folds(Collection<String> documents) {
    this.documents = documents.stream().distinct().sorted().toList();
  }

  int of(String document) {
    return documents.indexOf(document) % COUNT;
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
