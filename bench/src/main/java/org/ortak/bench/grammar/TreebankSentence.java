package org.ortak.bench.grammar;

import java.util.List;

/**
 * A sentence as the treebank has it.
 *
 * @param words in order; word {@code i} of the list has number {@code i + 1}
 */
record TreebankSentence(String text, List<TreebankWord> words) {

  TreebankSentence {
    words = List.copyOf(words);
  }
}
