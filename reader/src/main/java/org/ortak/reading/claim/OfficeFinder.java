package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Words;

/**
 * Finds the offices of the persons that an article names, by the title beside the name. Where a
 * person's organisation is told once, titles without one add nothing.
 */
final class OfficeFinder {

  private final Pack pack;
  private final OfficeWords cues;

  OfficeFinder(Pack pack) {
    this.pack = pack;
    this.cues = new OfficeWords(pack);
  }

  List<Office> find(Words words, List<Clauses> clauses, Names names) {
    Holders holders = new Holders(pack, cues, words, names);
    TitleScan titles = new TitleScan(cues, words, clauses, names);
    Map<String, Office> told = new LinkedHashMap<>();
    List<Office> guessed = new ArrayList<>();
    for (NameMention mention : names.mentions()) {
      Optional<Actor> person = person(names, mention);
      Optional<Title> title = person.flatMap(actor -> titles.beside(mention));
      if (title.isEmpty()) {
        continue;
      }
      boolean state = isState(words, title.get(), mention);
      office(person.get(), title.get(), holders, state)
          .ifPresent(
              office -> {
                if (office.told()) {
                  told.putIfAbsent(key(office), office);
                } else {
                  guessed.add(office);
                }
              });
    }
    return together(told, guessed);
  }

  /** Those who speak in the article, each with the office found. */
  Mouths mouths(WordLists speech, Words words, List<Clauses> clauses, Names names) {
    return new Mouths(speech, cues, names, find(words, clauses, names));
  }

  /** Whether the office is a state's: "minister", and "President" alone before the name. */
  private boolean isState(Words words, Title title, NameMention person) {
    String head = words.lower(title.head());
    boolean alone =
        title.first() == title.head()
            && title.head() + 1 == person.first()
            && words.capitalised(title.head());
    boolean either = cues.has("state-or-firm-offices", head) && alone;
    return cues.has("state-offices", head) || either;
  }

  private static Optional<Actor> person(Names names, NameMention mention) {
    boolean named = mention.form() == NameMention.Form.NAME && mention.actors().size() == 1;
    return Optional.of(names.actor(mention.actors().getFirst()))
        .filter(actor -> named && actor.kind() == NameKind.PERSON);
  }

  private static Optional<Office> office(
      Actor person, Title title, Holders holders, boolean state) {
    Optional<Actor> beside = holders.beside(title, state);
    return beside
        .or(() -> holders.inView(title, state))
        .map(body -> new Office(person, body, title.text(), title.head(), beside.isPresent()));
  }

  private static String key(Office office) {
    return office.holder().index() + " " + office.organisation().index();
  }

  private static List<Office> together(Map<String, Office> told, List<Office> guessed) {
    Map<String, Office> out = new LinkedHashMap<>(told);
    for (Office office : guessed) {
      boolean known =
          out.values().stream()
              .anyMatch(other -> other.holder().index() == office.holder().index());
      if (!known) {
        out.put(key(office), office);
      }
    }
    return List.copyOf(out.values());
  }
}
