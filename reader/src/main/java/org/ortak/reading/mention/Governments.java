package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Relation;
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
 * Without a country's adjective the country named most in the article is meant. Countries, regions
 * and towns act as "the state of Georgia", too.
 */
final class Governments {

  private static final String OF = "of";

  private final Set<String> nouns;
  private final Set<String> bodies;
  private final Map<String, String> countries = new HashMap<>();

  Governments(Pack pack, WordLists cues) {
    this.nouns = cues.list("government-nouns");
    this.bodies = cues.list("government-bodies");
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
        if (named.at(word).isPresent() || !tree.tag(word).isNoun()) {
          continue;
        }
        int at = word;
        Optional<Integer> whole = wholeOf(words, tree, named, at);
        if (whole.isPresent()) {
          mentions.add(mention(words, at, whole.get()));
        } else if (nouns.contains(words.lower(word))) {
          told(scan, sentence, word)
              .or(() -> home)
              .ifPresent(code -> mentions.add(mention(words, at, country(code, actors))));
        }
      }
    }
    return actors;
  }

  /** The place whose government a word means: "government of Serbia", where it acts "ministry". */
  private Optional<Integer> wholeOf(Words words, Tree tree, Names named, int word) {
    boolean acts =
        tree.relation(word) == Relation.NSUBJ || tree.relation(word) == Relation.OBL_AGENT;
    boolean governs =
        nouns.contains(words.lower(word)) || (acts && bodies.contains(words.lower(word)));
    return governs ? placeOf(words, tree, named, word) : Optional.empty();
  }

  /** The place at the end of a chain of "of": "ministry of industry of Serbia". */
  private static Optional<Integer> placeOf(Words words, Tree tree, Names named, int noun) {
    for (int of = tree.child(noun, Relation.NMOD); of >= 0; of = tree.nextChild(noun, of)) {
      int sign = tree.relation(of) == Relation.NMOD ? tree.child(of, Relation.CASE) : -1;
      if (sign >= 0 && words.lower(sign).equals(OF)) {
        Optional<Integer> place = place(named, of);
        return place.isPresent() ? place : placeOf(words, tree, named, of);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> place(Names named, int word) {
    return named
        .at(word)
        .filter(mention -> mention.actors().size() == 1)
        .map(mention -> mention.actors().getFirst())
        .filter(actor -> named.actor(actor).kind() == NameKind.PLACE);
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
