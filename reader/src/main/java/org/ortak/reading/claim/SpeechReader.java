package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.claim.Speaker;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.Names;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Finds who says what: clauses under a verb of saying, sentences with "according to" somebody, and
 * quoted words, which go on with the speaker told last in their paragraph. Persons have their
 * offices with them.
 */
public final class SpeechReader {

  private final SayingFinder sayings;
  private final OfficeFinder offices;

  public SpeechReader(Pack pack) {
    this.sayings = new SayingFinder(pack);
    this.offices = new OfficeFinder(pack);
  }

  public Speech read(Words words, List<Clauses> clauses, Names names) {
    Map<String, Speaker> holders = holders(offices.find(words, clauses, names));
    List<Speech.Part> parts = new ArrayList<>();
    Optional<Speaker> last = Optional.empty();
    Quotes quotes = new Quotes(words);
    for (Sentence sentence : words.sentences()) {
      if (startsParagraph(words, sentence)) {
        last = Optional.empty();
      }
      List<Saying> here = sayings.find(clauses.get(sentence.index()), names);
      for (Saying saying : here) {
        last = Optional.of(speaker(saying, holders));
        parts.add(new Speech.Part(saying.span(), last.get(), false));
      }
      for (Span quoted : quotes.in(sentence)) {
        last.ifPresent(speaker -> parts.add(new Speech.Part(quoted, speaker, true)));
      }
    }
    return new Speech(parts);
  }

  private static boolean startsParagraph(Words words, Sentence sentence) {
    int start = sentence.span().start();
    return start == 0 || words.text().charAt(start - 1) == '\n';
  }

  private static Map<String, Speaker> holders(List<Office> offices) {
    Map<String, Speaker> out = new HashMap<>();
    for (Office office : offices) {
      Actor holder = office.holder();
      out.putIfAbsent(
          holder.name(),
          new Speaker(
              holder.name(),
              Optional.of(office.title()),
              Optional.of(office.organisation().name())));
    }
    return out;
  }

  private static Speaker speaker(Saying saying, Map<String, Speaker> holders) {
    return holders.getOrDefault(saying.speaker().name(), saying.speaker());
  }
}
