package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Finds the runs of capitalised words that can be names. The first word of a sentence and the words
 * of a headline in capitals count only where the rest of the text, or the tagger, takes them for
 * names.
 */
final class Chunks {

  private final Words words;
  private final List<Tree> trees;
  private final WordLists cues;
  private final Set<String> common = new HashSet<>();
  private final Set<String> proper = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final BitSet known;
  private final NameKnowledge knowledge;
  private boolean headline;

  /**
   * @param known the words of names of several words that the pack knows
   */
  Chunks(Words words, List<Tree> trees, NameKnowledge knowledge, BitSet known) {
    this.known = known;
    this.knowledge = knowledge;
    this.words = words;
    this.trees = trees;
    this.cues = knowledge.cues();
    for (Sentence sentence : words.sentences()) {
      learn(sentence);
    }
  }

  private void learn(Sentence sentence) {
    boolean capitals = inCapitals(sentence);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!words.capitalised(i)) {
        common.add(words.lower(i));
      } else if (i > sentence.first() && !capitals) {
        if (isProper(i)) {
          proper.add(words.word(i));
        }
        if (!words.capitalised(i - 1)) {
          alone.add(words.word(i));
        }
      }
    }
  }

  private boolean isProper(int word) {
    return tree(word).tag(word).isProper();
  }

  private Tree tree(int word) {
    return trees.get(words.sentenceOf(word).index());
  }

  /**
   * Whether most of the sentence's longer words are capitalised, as in a headline; all of them
   * where it ends with a stop, as headlines do not.
   */
  private boolean inCapitals(Sentence sentence) {
    int big = 0;
    int all = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (words.word(i).length() > 3 && Character.isLetter(words.word(i).charAt(0))) {
        all++;
        big += words.capitalised(i) ? 1 : 0;
      }
    }
    boolean stopped = words.word(sentence.end() - 1).equals(".");
    return all >= 4 && (stopped ? big == all : big * 10 >= all * 7);
  }

  List<Chunk> find(Sentence sentence) {
    headline = inCapitals(sentence);
    List<Chunk> out = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      if (!begins(i, sentence)) {
        i++;
        continue;
      }
      int end = extend(i + 1, sentence);
      out.add(new Chunk(i, end));
      i = end;
    }
    return out;
  }

  private boolean begins(int word, Sentence sentence) {
    if (!isNameLike(word)) {
      return false;
    }
    String form = words.word(word);
    if (word == sentence.first() || opensQuote(word, sentence)) {
      boolean joined = joinsNext(word, sentence);
      return proper.contains(form)
          || joined
          || isOdd(form)
          || ((isProper(word) || isNoPlural(word) || isUnheard(word))
              && goesOnAsName(word, sentence));
    }
    if (headline) {
      return proper.contains(form)
          || isOdd(form)
          || !common.contains(words.lower(word)) && isProper(word) && !isDictionary(word);
    }
    return isProper(word)
        || proper.contains(form)
        || isOdd(form)
        || !common.contains(words.lower(word));
  }

  /**
   * Whether a sentence's first word and the next are one name: the next one is capitalised, and
   * never stands without the first.
   */
  private boolean joinsNext(int word, Sentence sentence) {
    int next = word + 1;
    if (next >= sentence.end() || !isNameLike(next)) {
      return false;
    }
    boolean noun = tree(word).tag(word).isNoun() || known.get(word);
    boolean fixed = !alone.contains(words.word(next)) && !common.contains(words.lower(word));
    boolean firm = !headline && cues.has("organisation-endings", words.lower(next));
    return isProper(word)
        || (fixed && (noun || firm || cues.has("name-openers", words.lower(word))));
  }

  /**
   * Whether what follows a sentence's first word speaks for a name: "'s", a verb, a comma, a
   * bracket.
   */
  private boolean goesOnAsName(int word, Sentence sentence) {
    if (word + 1 >= sentence.end() || common.contains(words.lower(word))) {
      return false;
    }
    Tag next = tree(word).tag(word + 1);
    if (next == Tag.NNS && isVerbOfFirm(word + 1, sentence)) {
      return true;
    }
    boolean finite =
        next == Tag.VBZ || next == Tag.VBD || next == Tag.MD || next == Tag.POS || next == Tag.VBP;
    return finite
        || isDone(word + 1, sentence)
        || ",(".contains(words.word(word + 1))
        || next == Tag.CC;
  }

  /**
   * A participle with an object, and so a verb: "named" in "Voltora named Ardel as its partner".
   */
  private boolean isDone(int word, Sentence sentence) {
    if (tree(word).tag(word) != Tag.VBN || word + 1 >= sentence.end()) {
      return false;
    }
    Tag next = tree(word).tag(word + 1);
    return next.isProper() || next == Tag.DT || next == Tag.PRP$;
  }

  /** A word taken for a plural that has no plural's form: a name that the tagger does not know. */
  private boolean isNoPlural(int word) {
    return tree(word).tag(word) == Tag.NNS
        && !words.lower(word).endsWith("s")
        && !cues.has("irregular-plurals", words.lower(word));
  }

  /** A noun that no text has shown the tagger, and that no common ending makes one. */
  private boolean isUnheard(int word) {
    String lower = words.lower(word);
    return tree(word).tag(word).isNoun()
        && lower.length() > 3
        && !knowledge.common().test(lower)
        && !knowledge.common().test(Trades.singular(lower))
        && cues.list("noun-endings").stream().noneMatch(lower::endsWith);
  }

  /** "plans" in "Voltora plans to build", which could be a noun by itself. */
  private boolean isVerbOfFirm(int word, Sentence sentence) {
    if (word + 1 >= sentence.end() || !cues.has("firm-verbs", tree(word).lemma(word))) {
      return false;
    }
    Tag next = tree(word).tag(word + 1);
    return next == Tag.TO || next == Tag.DT || next == Tag.PRP$;
  }

  private boolean opensQuote(int word, Sentence sentence) {
    if (word == sentence.first()) {
      return true;
    }
    String before = words.word(word - 1);
    return before.length() == 1 && "\"“‘':-–—".contains(before);
  }

  private boolean isDictionary(int word) {
    Tag tag = tree(word).tag(word);
    return !tag.isProper();
  }

  /**
   * Whether the form itself is a name's: capitals within or digits after letters ("SK",
   * "ProLogium", "T10X").
   */
  private static boolean isOdd(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && form.charAt(i - 1) != '-') {
        return true;
      }
    }
    return false;
  }

  private boolean isNameLike(int word) {
    if (known.get(word)) {
      return true;
    }
    String form = words.word(word);
    boolean odd = isOdd(form);
    char first = form.charAt(0);
    boolean capital = Character.isUpperCase(first) || (odd && Character.isLetter(first));
    return capital
        && (odd || !isFunction(tree(word).tag(word)) || isOpener(word))
        && !hasTail(form)
        && !beginsSum(word)
        && (!cues.has("not-names", words.lower(word)) || isBodyHead(word) || isInside(word));
  }

  private static boolean isFunction(Tag tag) {
    return switch (tag) {
      case DT, PRP, PRP$, IN, CC, MD, WDT, WP, WRB, TO, UH -> true;
      default -> false;
    };
  }

  private boolean isOpener(int word) {
    return cues.has("name-openers", words.lower(word)) && opensName(word);
  }

  /** "EUR" in "EUR 60 million". */
  private boolean beginsSum(int word) {
    return word + 1 < words.count()
        && knowledge.currencies().contains(words.word(word))
        && Character.isDigit(words.word(word + 1).charAt(0));
  }

  /** "Our Next Energy": a small word with a capital inside a sentence, before capitals. */
  private boolean opensName(int word) {
    boolean next = word + 1 < words.count() && words.capitalised(word + 1);
    return next && !alone.contains(words.word(word + 1)) && !known.get(word + 1);
  }

  /** "Frankfurt-listed", "US-based": what tells about a name and is none. */
  private boolean hasTail(String form) {
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0 && cues.has("hyphen-tails", form.substring(hyphen + 1));
  }

  /** "Ministry of": the name of a body begins. */
  private boolean isBodyHead(int word) {
    return word + 2 < words.count()
        && cues.has("body-heads", words.lower(word))
        && cues.has("body-links", words.lower(word + 1))
        && words.capitalised(word + 2);
  }

  /** "Cell" in "Voltora EV Cell": capitals go on with the end of a firm's name. */
  private boolean isInside(int word) {
    return word > 0
        && word + 1 < words.count()
        && words.capitalised(word - 1)
        && words.capitalised(word + 1)
        && cues.has("organisation-endings", words.lower(word + 1));
  }

  private int extend(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end()) {
      if (isNameLike(i) && (!headline || begins(i, sentence))) {
        i++;
      } else if (joinsOn(i, sentence)) {
        i += 2;
      } else if (bodyGoesOn(i, sentence)) {
        i += 2;
      } else if (isNumberPart(i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean joinsOn(int i, Sentence sentence) {
    if (i + 1 >= sentence.end() || !isNameLike(i + 1)) {
      return false;
    }
    boolean initial =
        words.word(i).equals(".")
            && words.word(i - 1).length() == 1
            && Character.isUpperCase(words.word(i - 1).charAt(0));
    return initial || words.word(i).equals("&") || cues.has("name-particles", words.lower(i));
  }

  /**
   * "Ministry of Energy", "Department for Business", "Industry and Technology" after "Ministry of".
   */
  private boolean bodyGoesOn(int i, Sentence sentence) {
    if (i + 1 >= sentence.end() || !words.capitalised(i + 1)) {
      return false;
    }
    String link = words.lower(i);
    if (cues.has("body-links", link)) {
      return cues.has("body-heads", words.lower(i - 1));
    }
    boolean listed = cues.has("list-ends", link) && !cues.has("person-titles", words.lower(i + 1));
    return (listed && isInsideBody(i)) || (link.equals(",") && opensList(i, sentence));
  }

  /** Whether the words before belong to a body's name that has had no "and" yet. */
  private boolean isInsideBody(int link) {
    for (int i = link - 1; i > 0 && i > link - 6; i--) {
      String lower = words.lower(i);
      if (cues.has("body-links", lower)) {
        String head = words.lower(i - 1);
        return cues.has("body-heads", head)
            && (!known.get(i + 1) || cues.has("field-bodies", head));
      }
      if (!words.capitalised(i) && !lower.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Ministry of Economy, Trade and Industry": a comma with an "and" to come. */
  private boolean opensList(int comma, Sentence sentence) {
    if (!isInsideBody(comma)) {
      return false;
    }
    int i = comma + 1;
    while (i < sentence.end() && i < comma + 4 && words.capitalised(i)) {
      i++;
    }
    return i + 1 < sentence.end()
        && cues.has("list-ends", words.lower(i))
        && words.capitalised(i + 1);
  }

  private boolean isNumberPart(int i) {
    String form = words.word(i);
    return form.length() <= 2
        && Character.isDigit(form.charAt(0))
        && words.spaced(i)
        && cues.list("numbered").stream().anyMatch(words.lower(i - 1)::startsWith);
  }
}
