package org.ortak.bench.claims;

import java.util.List;

/**
 * One thing to learn from.
 *
 * @param document the name of the file that it stands in; renamed copies share it
 * @param label what it is: one of the model's classes
 */
record Example(String document, String label, List<String> signs) {

  /** The label of what is not so. */
  static final String NO = "no";

  /** The label of what is so. */
  static final String YES = "yes";

  Example {
    signs = signs.stream().distinct().toList();
  }

  /** An example of what is or is not so. */
  static Example of(String document, boolean isSo, List<String> signs) {
    return new Example(document, isSo ? YES : NO, signs);
  }
}
