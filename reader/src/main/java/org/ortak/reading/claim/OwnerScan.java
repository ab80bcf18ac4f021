package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/** Finds owners and what they own by the words at one place of a sentence and around it. */
interface OwnerScan {

  Scene scene();

  default Words words() {
    return scene().words();
  }

  /** Adds what the word in the sentence, never its first or last, tells. */
  void at(Sentence sentence, int word, List<Draft> out);

  default List<Draft> read() {
    List<Draft> out = new ArrayList<>();
    for (Sentence sentence : scene().sentences()) {
      for (int word = sentence.first() + 1; word + 1 < sentence.end(); word++) {
        at(sentence, word, out);
      }
    }
    return out;
  }
}
