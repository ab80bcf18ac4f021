package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Words;

/**
 * Leads "we" and "our" back to the body that the speaker speaks for, where it is known who speaks:
 * in quotations and in the answers of an interview; and a "they" that stands for nobody named
 * before: "Li said that they make cells".
 */
public final class FirstPerson {

  private final Set<String> pronouns = new HashSet<>();

  public FirstPerson(Pack pack) {
    pronouns.addAll(new WordLists(pack, "cues/speech").list("first-person"));
    pronouns.addAll(new WordLists(pack, "cues/names").list("many-pronouns"));
  }

  /** The names with what the speakers call themselves. */
  public Names in(Words words, Names names, Speech speech) {
    List<NameMention> mentions = new ArrayList<>(names.mentions());
    for (int word = 0; word < words.count(); word++) {
      if (pronouns.contains(words.lower(word)) && names.at(word).isEmpty()) {
        int at = word;
        speech
            .at(words.start(word))
            .flatMap(speaker -> body(names, speaker))
            .ifPresent(body -> mentions.add(mention(words, at, body)));
      }
    }
    mentions.sort(Comparator.comparingInt(NameMention::first));
    return new Names(names.actors(), mentions, words.count());
  }

  private static NameMention mention(Words words, int word, Actor body) {
    return new NameMention(
        word,
        word + 1,
        words.span(word, word + 1),
        NameMention.Form.PRONOUN,
        List.of(body.index()),
        "first person");
  }

  private static Optional<Actor> body(Names names, Speaker speaker) {
    String name = speaker.organisation().orElse(speaker.name());
    return names.actors().stream()
        .filter(actor -> actor.isParty() && actor.name().equals(name))
        .findFirst();
  }
}
