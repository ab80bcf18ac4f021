package org.ortak.grammar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Finds the verb of a sentence that was left without one: in "Voltora orders 300 packs" the tagger,
 * which has learnt from running text, takes "orders" for several orders.
 */
record HeadlineVerb(Words words, Sentence sentence, Lexicon lexicon) {

  private static final Set<Tag> FINITE = EnumSet.of(Tag.VBZ, Tag.VBP, Tag.VBD, Tag.MD);

  /** What an object without a preposition begins with. */
  private static final Set<Tag> OBJECT =
      EnumSet.of(Tag.DT, Tag.CD, Tag.JJ, Tag.NN, Tag.NNS, Tag.NNP, Tag.PRP$, Tag.SYM);

  /**
   * Where no word is a finite verb, makes the first noun one that stands right behind a name, ends
   * as a verb's third person does, may be a verb without that ending, and has an object behind it.
   *
   * @param names which words belong to a name
   */
  void mend(Tag[] tags, boolean[] names) {
    if (Arrays.stream(tags).noneMatch(FINITE::contains)) {
      IntStream.range(1, tags.length - 1)
          .filter(i -> names[i - 1] && !names[i] && tags[i].isNoun() && mayBeVerb(i))
          .filter(i -> names[i + 1] || OBJECT.contains(tags[i + 1]))
          .findFirst()
          .ifPresent(i -> tags[i] = Tag.VBZ);
    }
  }

  private boolean mayBeVerb(int at) {
    String word = words.word(sentence.first() + at);
    if (!word.endsWith("s") || word.endsWith("ss") || !Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    int base = Surface.formOf(word.substring(0, word.length() - 1));
    return lexicon.kind(base) > 0 && lexicon.sure(base) < 0;
  }
}
