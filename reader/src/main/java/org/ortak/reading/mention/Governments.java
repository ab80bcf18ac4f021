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
  private static final String THE = "the";

  /** Within so many words stands the place: "the ministry of industry of Serbia". */
  private static final int REACH = 6;

  private final Set<String> nouns;
  private final Set<String> bodies;
  private final Map<String, String> countries = new HashMap<>();

  Governments(Pack pack, WordLists cues) {
    this.nouns = cues.list("government-nouns");
    this.bodies = cues.list("place-bodies");
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
        Optional<Integer> whole = wholeOf(words, tree, named, word);
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

  /** The place whose government or whose people a word before "of" means where it acts. */
  private Optional<Integer> wholeOf(Words words, Tree tree, Names named, int word) {
    boolean acts = nouns.contains(words.lower(word));
    boolean body =
        bodies.contains(words.lower(word))
            && (tree.relation(word) == Relation.NSUBJ || tree.relation(word) == Relation.OBL_AGENT);
    int end = Math.min(tree.sentence().end(), word + REACH);
    boolean first = word + 1 < end && words.lower(word + 1).equals(OF);
    for (int of = word + 1; (acts || body) && first && of + 1 < end; of++) {
      int place = of + 2 < end && words.lower(of + 1).equals(THE) ? of + 2 : of + 1;
      Optional<Integer> actor = words.lower(of).equals(OF) ? place(named, place) : Optional.empty();
      if (actor.isPresent()) {
        return actor;
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
