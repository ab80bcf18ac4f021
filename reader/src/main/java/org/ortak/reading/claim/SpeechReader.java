package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Speaker;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Names;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Finds who says what: clauses under a verb of saying or with one put in, sentences with "according
 * to" somebody, quoted words, and what goes on in reported speech; these last two with the speaker
 * told last in their paragraph. In an interview the answers are the guest's. Persons have their
 * offices with them.
 */
public final class SpeechReader {

  private static final Source NO_SOURCE = new Source(Optional.empty(), 0);

  private final WordLists cues;
  private final SayingFinder sayings;
  private final SayingOrder order;
  private final OfficeFinder offices;

  public SpeechReader(Pack pack) {
    this.cues = new WordLists(pack, "cues/speech");
    this.sayings = new SayingFinder(cues);
    this.order = new SayingOrder(cues);
    this.offices = new OfficeFinder(pack);
  }

  public Speech read(Words words, List<Clauses> clauses, Names names) {
    Mouths mouths = offices.mouths(cues, words, clauses, names);
    List<Speech.Part> parts = new ArrayList<>(new Interview(words, names, mouths).answers());
    List<Speech.Part> drawn = new ArrayList<>();
    Optional<Speaker> last = Optional.empty();
    Source source = NO_SOURCE;
    Quotes quotes = new Quotes(words);
    for (Sentence sentence : words.sentences()) {
      List<Saying> here = sayings(clauses.get(sentence.index()), mouths);
      List<Span> quoted = quotes.in(sentence);
      boolean starts = startsParagraph(words, sentence);
      if (starts && !begins(sentence, quoted)) {
        last = Optional.empty();
      }
      source = source.before(here, starts);
      source
          .speaker()
          .ifPresent(speaker -> drawn.add(new Speech.Part(sentence.span(), speaker, false)));
      if (here.isEmpty() && goesOn(words, sentence, last)) {
        last.ifPresent(speaker -> parts.add(new Speech.Part(sentence.span(), speaker, false)));
      }
      for (Saying saying : here) {
        last = Optional.of(saying.speaker());
        parts.add(new Speech.Part(saying.span(), saying.speaker(), false));
      }
      for (Span quote : quoted) {
        last.ifPresent(speaker -> parts.add(new Speech.Part(quote, speaker, true)));
      }
    }
    return new Speech(
        parts.stream().map(part -> mouths.told(part)).toList(),
        drawn.stream().map(part -> mouths.told(part)).toList());
  }

  /**
   * Who brought out what the last figures were drawn from, and how many paragraphs have begun
   * since.
   */
  private record Source(Optional<Speaker> speaker, int paragraphs) {

    /** What holds for a sentence: its own source, or the one before while nobody else speaks. */
    Source before(List<Saying> here, boolean starts) {
      int begun = paragraphs + (starts ? 1 : 0);
      if (!here.isEmpty()) {
        Saying first = here.getFirst();
        return first.source() ? new Source(Optional.of(first.speaker()), 0) : NO_SOURCE;
      }
      return begun > 1 ? NO_SOURCE : new Source(speaker, begun);
    }
  }

  private List<Saying> sayings(Clauses clauses, Mouths mouths) {
    List<Saying> linked = sayings.find(clauses, mouths);
    return linked.isEmpty() ? order.find(clauses, mouths).stream().toList() : linked;
  }

  private static boolean startsParagraph(Words words, Sentence sentence) {
    int start = sentence.span().start();
    return start == 0 || words.text().charAt(start - 1) == '\n';
  }

  private static boolean begins(Sentence sentence, List<Span> quoted) {
    return !quoted.isEmpty() && quoted.getFirst().start() == sentence.span().start();
  }

  /**
   * Whether the sentence is in the mood of reported speech ("The plant would make …"), or takes up
   * what a person said by a pronoun ("It covers 60 hectares").
   */
  private boolean goesOn(Words words, Sentence sentence, Optional<Speaker> last) {
    boolean person = last.flatMap(Speaker::office).isPresent();
    if (person && cues.has("taking-up", words.lower(sentence.first()))) {
      return true;
    }
    for (int word = sentence.first(); word < sentence.end(); word++) {
      if (cues.has("reported-speech", words.lower(word))) {
        return true;
      }
    }
    return false;
  }
}
