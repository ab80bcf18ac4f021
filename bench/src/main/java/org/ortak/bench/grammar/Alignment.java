package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.text.Segmenter;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Lays the treebank's words over ours. Where several of the treebank's fall into one of ours, it
 * takes the place of their topmost; where the treebank's word is cut into several of ours, the
 * first takes its place and the others hang on it.
 */
final class Alignment {

  private final TreebankSentence source;
  private final Labels labels;
  private final Words words;
  private final int[] ours;
  private final int[] top;

  private Alignment(TreebankSentence source, Words words) {
    this.source = source;
    this.words = words;
    labels = new Labels(source);
    ours = new int[source.words().size()];
    top = new int[words.count()];
    match();
  }

  /** Our words for the sentence, if there are any. */
  static Optional<GoldSentence> of(TreebankSentence sentence) {
    String text = sentence.text();
    if (text.isBlank()) {
      return Optional.empty();
    }
    Words words = new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
    return Optional.of(new Alignment(sentence, words).gold());
  }

  private void match() {
    for (int i = 0; i < ours.length; i++) {
      TreebankWord word = source.words().get(i);
      ours[i] = Math.min(words.at(word.start()), words.count() - 1);
      int before = top[ours[i]];
      if (before == 0 || depth(i + 1) < depth(before) || punctuation(before)) {
        top[ours[i]] = punctuation(i + 1) && before != 0 ? before : i + 1;
      }
    }
  }

  private boolean punctuation(int number) {
    return Labels.tag(source.words().get(number - 1)) == Tag.PUNCT;
  }

  private int depth(int number) {
    int depth = 0;
    for (int at = number; at != 0; at = source.words().get(at - 1).head()) {
      depth++;
    }
    return depth;
  }

  private GoldSentence gold() {
    List<Tag> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < top.length; i++) {
      if (top[i] == 0) {
        remainder(i, last, tags, relations);
        lemmas.add("");
        heads.add(i == 0 ? -1 : last);
      } else {
        last = i;
        heads.add(head(i));
        tags.add(tag(i));
        lemmas.add(whole(i) ? source.words().get(top[i] - 1).lemma() : "");
        relations.add(heads.get(i) < 0 ? Relation.ROOT : labels.relation(top[i]));
      }
    }
    Sentence sentence = new Sentence(0, 0, 0, words.count(), words.span(0, words.count()));
    return new GoldSentence(words, sentence, tags, lemmas, heads, relations);
  }

  private void remainder(int i, int last, List<Tag> tags, List<Relation> relations) {
    String word = words.word(i);
    boolean mark = word.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean digit = Character.isDigit(word.charAt(0));
    Tag rest = tags.isEmpty() ? Tag.NN : tags.get(last);
    tags.add(mark ? Tag.PUNCT : digit ? Tag.CD : rest);
    relations.add(mark ? Relation.PUNCT : Relation.FLAT);
  }

  /** Climbs out of the words that are one of ours; -1 for the root. */
  private int head(int i) {
    int head = source.words().get(top[i] - 1).head();
    while (head != 0 && ours[head - 1] == i) {
      head = source.words().get(head - 1).head();
    }
    return head == 0 ? -1 : ours[head - 1];
  }

  private Tag tag(int i) {
    TreebankWord word = source.words().get(top[i] - 1);
    Tag tag = Labels.tag(word);
    boolean merged = word.end() - word.start() < words.end(i) - words.start(i);
    boolean participle = tag == Tag.VBN || tag == Tag.VBG;
    return merged && participle && word.relation().equals("amod") ? Tag.JJ : tag;
  }

  private boolean whole(int i) {
    TreebankWord word = source.words().get(top[i] - 1);
    return word.start() == words.start(i)
        && word.end() == words.end(i)
        && word.form().length() == word.end() - word.start();
  }
}
