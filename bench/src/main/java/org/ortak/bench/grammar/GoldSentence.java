package org.ortak.bench.grammar;

import java.util.List;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Surface;
import org.ortak.grammar.Tag;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * A sentence in our words with the treebank's answers.
 *
 * @param lemmas empty where our word is several of the treebank's
 * @param heads counted in the sentence, from 0; -1 for the root
 */
record GoldSentence(
    Words words,
    Sentence sentence,
    List<Tag> tags,
    List<String> lemmas,
    List<Integer> heads,
    List<Relation> relations) {

  GoldSentence {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  int length() {
    return tags.size();
  }

  Surface surface() {
    return new Surface(words, sentence);
  }
}
