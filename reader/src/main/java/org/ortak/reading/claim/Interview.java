package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.claim.Speaker;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Finds the answers of an interview: what stands between paragraphs that are questions. The guest
 * is named before the first of them.
 */
final class Interview {

  private static final int LEAST_QUESTIONS = 3;
  private static final int LONGEST_QUESTION = 250;

  private final Words words;
  private final Names names;
  private final Mouths mouths;

  Interview(Words words, Names names, Mouths mouths) {
    this.words = words;
    this.names = names;
    this.mouths = mouths;
  }

  List<Speech.Part> answers() {
    List<Span> paragraphs = paragraphs();
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span one = paragraphs.get(i);
      boolean asks = words.text().charAt(one.end() - 1) == '?';
      if (asks && one.end() - one.start() < LONGEST_QUESTION) {
        questions.add(i);
      }
    }
    if (questions.size() < LEAST_QUESTIONS || questions.size() * 6 < paragraphs.size()) {
      return List.of();
    }
    int first = paragraphs.get(questions.getFirst()).start();
    return guest(first).map(speaker -> answers(paragraphs, questions, speaker)).orElse(List.of());
  }

  private static List<Speech.Part> answers(
      List<Span> paragraphs, List<Integer> questions, Speaker guest) {
    List<Speech.Part> out = new ArrayList<>();
    int last = questions.getLast() + 1;
    for (int i = questions.getFirst() + 1; i <= Math.min(last, paragraphs.size() - 1); i++) {
      if (!questions.contains(i)) {
        out.add(new Speech.Part(paragraphs.get(i), guest, false));
      }
    }
    return out;
  }

  /**
   * Whoever is named before the first question: the first of them with an office, else the one
   * named most; where nobody is, the first person with an office in all of the article.
   */
  private Optional<Speaker> guest(int firstQuestion) {
    Map<String, Integer> before = new LinkedHashMap<>();
    List<String> after = new ArrayList<>();
    for (NameMention mention : names.mentions()) {
      Actor actor = names.actor(mention.actors().getFirst());
      if (actor.kind() == NameKind.PERSON && mention.span().start() < firstQuestion) {
        before.merge(actor.name(), 1, Integer::sum);
      } else if (actor.kind() == NameKind.PERSON) {
        after.add(actor.name());
      }
    }
    return holder(before.keySet()).or(() -> most(before).map(Speaker::of)).or(() -> holder(after));
  }

  private Optional<Speaker> holder(Collection<String> persons) {
    return persons.stream().flatMap(person -> mouths.holder(person).stream()).findFirst();
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private List<Span> paragraphs() {
    List<Span> out = new ArrayList<>();
    int start = 0;
    String text = words.text();
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      int stop = end < 0 ? text.length() : end;
      if (stop > start) {
        out.add(new Span(start, stop));
      }
      start = stop + 1;
    }
    return out;
  }
}
