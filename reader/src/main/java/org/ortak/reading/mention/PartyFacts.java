package org.ortak.reading.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Entry;
import org.ortak.pack.LinearModel;
import org.ortak.text.Words;

/**
 * What an article tells of a party beside its name: its trade ("battery maker X", "X, a carmaker").
 */
final class PartyFacts {

  private static final double SURE = 0.4;

  private final Words words;
  private final List<Tree> trees;
  private final Trades trades;

  private final Map<String, String> kinds;
  private final FirmSigns signs;
  private final LinearModel businesses;

  /**
   * @param kinds the pack's kind of each organisation, by its id
   */
  PartyFacts(
      Words words,
      List<Tree> trees,
      Trades trades,
      Map<String, String> kinds,
      FirmSigns signs,
      LinearModel businesses) {
    this.kinds = Map.copyOf(kinds);
    this.signs = signs;
    this.businesses = businesses;
    this.words = words;
    this.trees = trees;
    this.trades = trades;
  }

  /** The trade nouns beside the name. */
  Set<String> trades(RawName name) {
    Set<String> out = new HashSet<>();
    name.entry().map(Entry::id).map(kinds::get).ifPresent(out::add);
    Tree tree = trees.get(words.sentenceOf(name.first()).index());
    if (name.first() > tree.sentence().first()) {
      trades.at(words, name.first() - 1).ifPresent(out::add);
    }
    for (int i = name.end(); i < Math.min(tree.sentence().end(), name.end() + 8); i++) {
      boolean beside =
          tree.relation(i) == Relation.APPOS && name.overlaps(tree.head(i), tree.head(i) + 1);
      if (beside) {
        trades.at(words, i).ifPresent(out::add);
      }
    }
    return out;
  }

  /** The pack's kind of a firm that it does not know, as far as the words around its name tell. */
  Optional<String> business(List<RawName> names) {
    for (RawName name : names) {
      for (String trade : trades(name)) {
        if (!trades.kinds(trade).isEmpty()) {
          return Optional.of(trades.kinds(trade).getFirst());
        }
      }
    }
    return businesses.best(signs.of(names), SURE);
  }

  /** The home country that an adjective beside the name tells. */
  Optional<String> country(RawName name) {
    return Optional.empty();
  }
}
