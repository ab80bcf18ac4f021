package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Tree;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Match;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Finds countries that act under another word: "the German government", "ministers", "the state".
 * Without a country's adjective the country named most in the article is meant.
 */
final class Governments {

  private final Set<String> nouns;
  private final Map<String, String> countries = new HashMap<>();

  Governments(Pack pack, WordLists cues) {
    this.nouns = cues.list("government-nouns");
    for (Row row : pack.rows("countries")) {
      countries.put(row.text("code"), row.text("name"));
    }
  }

  /**
   * Adds to {@code mentions} the words that mean a government, and gives the actors with the
   * countries that this adds.
   */
  List<Actor> find(NameScan scan, List<Tree> trees, Names named, List<NameMention> mentions) {
    Words words = scan.words();
    List<Actor> actors = new ArrayList<>(named.actors());
    Optional<String> home = scan.setting().foremost();
    for (Sentence sentence : words.sentences()) {
      Tree tree = trees.get(sentence.index());
      for (int word = sentence.first(); word < sentence.end(); word++) {
        boolean free = named.at(word).isEmpty() && tree.tag(word).isNoun();
        if (free && nouns.contains(words.lower(word))) {
          int at = word;
          told(scan, sentence, word)
              .or(() -> home)
              .ifPresent(code -> mentions.add(mention(words, at, country(code, actors))));
        }
      }
    }
    return actors;
  }

  private static NameMention mention(Words words, int word, int actor) {
    return new NameMention(
        word,
        word + 1,
        words.span(word, word + 1),
        NameMention.Form.NOUN,
        List.of(actor),
        "government");
  }

  /** The country of an adjective in the three words before. */
  private static Optional<String> told(NameScan scan, Sentence sentence, int noun) {
    for (int word = noun - 1; word >= Math.max(sentence.first(), noun - 3); word--) {
      for (Match match : scan.known().at(word)) {
        for (Entry entry : match.entries()) {
          boolean country =
              entry.kind() == EntryKind.DEMONYM
                  || entry.kind() == EntryKind.COUNTRY
                  || entry.kind() == EntryKind.REGION;
          if (country && !entry.country().isEmpty() && scan.words().capitalised(word)) {
            return Optional.of(entry.country());
          }
        }
      }
    }
    return Optional.empty();
  }

  private int country(String code, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.isCountry() && actor.country().filter(code::equals).isPresent()) {
        return actor.index();
      }
    }
    String name = countries.getOrDefault(code, code);
    actors.add(
        new Actor(
            actors.size(),
            NameKind.PLACE,
            name,
            List.of(name),
            Optional.of("country:" + code),
            Optional.of(code),
            Set.of()));
    return actors.size() - 1;
  }
}
