package org.ortak.bench.grammar;

/**
 * A word as the treebank has it.
 *
 * @param head its head's number in the sentence, from 1; 0 for the root
 * @param start the first code unit of its place in the sentence's text
 * @param end the code unit after its last
 */
record TreebankWord(
    String form,
    String lemma,
    String coarse,
    String tag,
    int head,
    String relation,
    int start,
    int end) {

  TreebankWord at(int start, int end) {
    return new TreebankWord(form, lemma, coarse, tag, head, relation, start, end);
  }

  TreebankWord under(int head) {
    return new TreebankWord(form, lemma, coarse, tag, head, relation, start, end);
  }
}
