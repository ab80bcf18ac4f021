package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/** Finds the title before a person's name or after it. */
final class TitleScan {

  private static final int LONGEST = 14;
  private static final List<String> MARKS = List.of(",", ")", "(", ";", ":", "–", "—", ".");

  private final OfficeWords cues;
  private final Words words;
  private final List<Clauses> clauses;
  private final Names names;

  TitleScan(OfficeWords cues, Words words, List<Clauses> clauses, Names names) {
    this.cues = cues;
    this.words = words;
    this.clauses = clauses;
    this.names = names;
  }

  Optional<Title> beside(NameMention person) {
    return after(person).or(() -> before(person));
  }

  /** "Voltora's chief executive Ann Li", "the head of batteries at Voltora, Ann Li". */
  private Optional<Title> before(NameMention person) {
    Sentence sentence = words.sentenceOf(person.first());
    int last = person.first() - 1;
    boolean comma = last >= sentence.first() && List.of(",", ".").contains(words.word(last));
    if (comma) {
      last--;
    }
    int least = Math.max(sentence.first(), last - LONGEST);
    for (int head = last; head >= least; head--) {
      if (cues.isOffice(words, head) && names.at(head).isEmpty()) {
        boolean reaches = head == last || isTail(head + 1, last + 1);
        return reaches ? title(head, last + 1, sentence) : Optional.empty();
      }
      if (words.word(head).equals(",") || isVerb(head)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTail(int from, int end) {
    return cues.has("title-tails", words.lower(from)) && !hasVerb(from, end);
  }

  /**
   * "Ann Li, Voltora's head of batteries,", "Ann Li (chief executive)", "Ann Li is the chair of",
   * "Ann Li has been the chair of", "Ann Li was named chair of".
   */
  private Optional<Title> after(NameMention person) {
    Sentence sentence = words.sentenceOf(person.first());
    int from = opener(person.end(), sentence);
    if (from < 0 || from + 1 >= sentence.end()) {
      return Optional.empty();
    }
    int who = from + 1;
    if (who + 2 < sentence.end()
        && cues.has("persons-clause", words.lower(who))
        && cues.has("running", tree(who + 1).lemma(who + 1))) {
      return running(who + 1, sentence);
    }
    int end = phraseEnd(from + 1, sentence);
    for (int head = from + 1; head < end; head++) {
      if (cues.isOffice(words, head) && !isModifier(head, end) && names.at(head).isEmpty()) {
        return hasVerb(from + 1, head) || isPerson(head + 1)
            ? Optional.empty()
            : title(head, end, sentence);
      }
      if (cues.has("title-stops", words.lower(head))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ann Li, Celis president Bo Ek": the office is the next person's. */
  private boolean isPerson(int word) {
    return word < words.count()
        && names.actorsAt(word).stream().anyMatch(actor -> actor.kind() == NameKind.PERSON);
  }

  /** "Ann Li, who heads Voltora": the body follows the verb within three words. */
  private Optional<Title> running(int verb, Sentence sentence) {
    int end = Math.min(sentence.end(), verb + 4);
    Tag tag = tree(verb).tag(verb);
    boolean now = tag == Tag.VBZ || tag == Tag.VBP;
    return now ? Optional.of(new Title(verb, verb, end, end, "head")) : Optional.empty();
  }

  /** What leads to the title behind a name: a mark, "is", "has been", "was named"; -1 for none. */
  private int opener(int first, Sentence sentence) {
    int word = first;
    while (word < sentence.end() && cues.has("title-auxiliaries", words.lower(word))) {
      word++;
    }
    if (word >= sentence.end()) {
      return -1;
    }
    String verb = tree(word).lemma(word);
    boolean put =
        word > first && cues.has("naming", verb) && clauses.get(sentence.index()).isPassive(word);
    if (put || cues.has("becoming", verb)) {
      return word;
    }
    int last = Math.max(first, word - 1);
    return opens(last) ? last : -1;
  }

  private boolean opens(int word) {
    return cues.has("title-openers", words.word(word));
  }

  private int phraseEnd(int from, Sentence sentence) {
    int most = Math.min(sentence.end(), from + LONGEST);
    for (int word = from; word < most; word++) {
      boolean mark = MARKS.contains(words.word(word));
      boolean goesOn = mark && word + 1 < most && words.word(word).equals(",") && isListed(word);
      if ((mark && !goesOn) || (isVerb(word) && word > from)) {
        return word;
      }
    }
    return most;
  }

  /** Whether the comma stands between offices: "founder, chairman and chief executive". */
  private boolean isListed(int comma) {
    return cues.isOffice(words, comma - 1) && cues.isOffice(words, comma + 1);
  }

  /** Whether an office word goes before another: "executive" in "executive vice president". */
  private boolean isModifier(int word, int end) {
    return word + 1 < end
        && (cues.isOffice(words, word + 1)
            || (word + 2 < end
                && cues.has("title-links", words.lower(word + 1))
                && cues.isOffice(words, word + 2)));
  }

  private Optional<Title> title(int head, int limit, Sentence sentence) {
    int first = head;
    while (first > sentence.first() && head - first < LONGEST && belongs(first - 1, head)) {
      first--;
    }
    while (first < head && cues.has("title-links", words.lower(first))) {
      first++;
    }
    if (isFormer(Math.max(sentence.first(), first - 4), head)) {
      return Optional.empty();
    }
    int end = head + 1;
    while (end < limit && names.at(end).isEmpty() && !isBodyLink(end)) {
      end++;
    }
    while (end > head + 1 && !isName(end - 1)) {
      end--;
    }
    return Optional.of(
        new Title(first, head, limit, limit, words.span(first, end).of(words.text())));
  }

  private boolean isName(int word) {
    return tree(word).tag(word).isNoun();
  }

  private boolean isBodyLink(int word) {
    return cues.has("body-links", words.lower(word));
  }

  private boolean belongs(int word, int head) {
    if (names.at(word).isPresent()) {
      return false;
    }
    String lower = words.lower(word);
    boolean joins = cues.has("title-joins", lower);
    if (joins || lower.equals(",")) {
      boolean listed = cues.isOffice(words, word - 1) && names.at(word - 1).isEmpty();
      boolean field = joins && words.capitalised(word - 1) && names.at(word - 1).isEmpty();
      return word > 0 && (listed || (field && words.capitalised(head)));
    }
    Tag tag = tree(word).tag(word);
    boolean noun = tag.isNoun() || tag == Tag.JJ || tag == Tag.VBG || lower.equals("-");
    boolean other = cues.has("former", lower) || cues.isTime(lower);
    return noun && !other && !isNation(word);
  }

  private boolean isNation(int word) {
    return tree(word).tag(word) == Tag.JJ && words.capitalised(word);
  }

  private boolean isFormer(int from, int head) {
    for (int word = from; word <= head; word++) {
      if (cues.has("former", words.lower(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int from, int end) {
    for (int word = from; word < end; word++) {
      if (isVerb(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int word) {
    Tag tag = tree(word).tag(word);
    return (tag.isVerb() && tag != Tag.VBG && names.at(word).isEmpty()) || tag == Tag.MD;
  }

  private Tree tree(int word) {
    return clauses.get(words.sentenceOf(word).index()).tree();
  }
}
