package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.grammar.Tag;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/** Reads the firms that stand at a place of a sentence, by the order of the words alone. */
final class FirmLists {

  private static final int BETWEEN = 6;

  private final OfficeWords cues;
  private final Scene scene;
  private final Words words;

  FirmLists(OfficeWords cues, Scene scene) {
    this.cues = cues;
    this.scene = scene;
    this.words = scene.words();
  }

  /** The firm that the word belongs to, by name or by what stands for it. */
  Optional<Actor> at(int word) {
    List<Actor> actors = scene.names().actorsAt(word);
    return actors.size() == 1 && actors.getFirst().kind() == NameKind.ORGANISATION
        ? Optional.of(actors.getFirst())
        : Optional.empty();
  }

  /** The firms named one after the other from the word on: "the group A, B and C". */
  List<Actor> from(int word, Sentence sentence) {
    List<Actor> out = new ArrayList<>();
    int at = word;
    int gap = 0;
    while (at < sentence.end() && gap <= BETWEEN) {
      Optional<Actor> firm = at(at);
      if (firm.isPresent()) {
        out.add(firm.get());
        at = behindBracket(end(at), sentence);
        gap = 0;
        if (at >= sentence.end() || !isLink(at)) {
          return out;
        }
        at++;
      } else if (goesOn(at)) {
        at++;
        gap++;
      } else {
        return out;
      }
    }
    return out;
  }

  /** Where a short bracket at the word is over, "A (55 percent)"; the word itself elsewhere. */
  private int behindBracket(int word, Sentence sentence) {
    if (word >= sentence.end() || !words.word(word).equals("(")) {
      return word;
    }
    int end = word + 1;
    while (end < Math.min(sentence.end(), word + BETWEEN) && !words.word(end).equals(")")) {
      end++;
    }
    return end < sentence.end() && words.word(end).equals(")") ? end + 1 : word;
  }

  /** The firm that a clause is about: "Relio, which", "Relio, the group that". */
  Optional<Actor> toldBefore(int which, Sentence sentence) {
    return isComma(which - 1) ? before(which - 1, sentence) : apposed(which, sentence);
  }

  /** The firm before the comma that the words before {@code word} lead back to: "X, a unit". */
  Optional<Actor> apposed(int word, Sentence sentence) {
    int at = word - 1;
    while (at > sentence.first() && goesOn(at) && at(at).isEmpty()) {
      at--;
    }
    return at > sentence.first() && isComma(at) ? before(at, sentence) : Optional.empty();
  }

  /** The firm that ends at the mark, a bracket between passed over: "X (XYZ),". */
  Optional<Actor> before(int mark, Sentence sentence) {
    int at = mark - 1;
    if (at > sentence.first() && words.word(at).equals(")")) {
      while (at > sentence.first() && !words.word(at).equals("(")) {
        at--;
      }
      at--;
    }
    return at >= sentence.first() ? at(at) : Optional.empty();
  }

  boolean isComma(int word) {
    return ",(–—".contains(words.word(word));
  }

  private boolean isLink(int word) {
    return words.word(word).equals(",") || cues.has("and", words.lower(word));
  }

  private int end(int word) {
    return scene.names().at(word).map(NameMention::end).orElse(word + 1);
  }

  /** Words inside a noun's phrase, before the name that it leads to. */
  boolean goesOn(int word) {
    Tag tag = scene.treeAt(word).tag(word);
    return tag == Tag.JJ
        || tag == Tag.DT
        || tag == Tag.CD
        || tag == Tag.RB
        || tag == Tag.POS
        || tag == Tag.VBG
        || tag.isNoun();
  }
}
