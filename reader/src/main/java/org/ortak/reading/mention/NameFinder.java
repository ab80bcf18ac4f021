package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortak.grammar.Tree;
import org.ortak.grammar.Unit;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/**
 * Finds the names of a text: those that the pack knows, and those that only their shape and their
 * company tell. A name that the pack knows gives way to a longer one around it ("Ford" in "Ford
 * Otosan").
 */
public final class NameFinder {

  private final Pack pack;
  private final WordLists cues;
  private final Trades trades;
  private final Governments governments;
  private final LinearModel sorts;
  private final LinearModel businesses;
  private final Map<String, String> kinds;
  private final NameKnowledge knowledge;

  /**
   * @param common whether a word in small letters is a common one of the language
   */
  public NameFinder(Pack pack, Predicate<String> common) {
    Map<String, String> known = new HashMap<>();
    pack.rowsIn("organisations").forEach(row -> known.put(row.text("id"), row.text("kind")));
    this.kinds = Map.copyOf(known);
    this.pack = pack;
    this.knowledge = NameKnowledge.of(pack, common);
    this.cues = knowledge.cues();
    this.trades = new Trades(pack);
    this.governments = new Governments(pack, cues);
    this.sorts = LinearModel.of(pack, "models/name-sorts");
    this.businesses = LinearModel.of(pack, "models/name-kinds");
  }

  /** Begins the search of a text, in which the pack's names are looked up once. */
  public NameScan scan(Words words) {
    return new NameScan(words, knowledge, pack.lexicon());
  }

  /**
   * @param trees one a sentence, in order
   */
  public Names find(NameScan scan, List<Tree> trees) {
    Words words = scan.words();
    List<RawName> raw = scan.raw(trees, judge(scan, trees));
    FirmSigns around = new FirmSigns(words, trees, cues, trades);
    PartyFacts facts = new PartyFacts(words, trees, trades, kinds, around, businesses);
    Roster roster = new Roster(words, cues, facts);
    NameSigns signs = new NameSigns(words, trees, cues, trades, raw);
    new NameSorter(words, sorts, signs).sorted(raw).forEach(roster::add);
    return new Anaphora(scan, trees, cues, trades, governments).resolve(roster.names());
  }

  /**
   * What the article shows of each of its names: the training of the models of names looks at it.
   */
  public List<NameLesson> lessons(NameScan scan, List<Tree> trees) {
    Words words = scan.words();
    NameJudge judge = judge(scan, trees);
    List<RawName> raw = scan.raw(trees, judge);
    NameSigns signs = new NameSigns(words, trees, cues, trades, raw);
    FirmSigns around = new FirmSigns(words, trees, cues, trades);
    List<NameLesson> out = new ArrayList<>();
    for (List<RawName> names : new NameSorter(words, sorts, signs).groups(raw).values()) {
      RawName first = names.getFirst();
      List<RawName> masked =
          names.stream()
              .map(name -> name.unknown(judge.kind(name.first(), name.end()).orElse(name.kind())))
              .toList();
      out.add(
          new NameLesson(
              words.span(first.first(), first.end()).of(words.text()),
              first.entry().map(entry -> first.kind()),
              first.entry().map(Entry::id).map(kinds::get),
              signs.of(masked),
              around.of(names)));
    }
    return out;
  }

  /**
   * The names of organisations, persons and places, by their shape and their words alone: what the
   * parser takes as one noun each.
   *
   * @param tagged sentences of which only the parts of speech are known
   */
  public List<Unit> units(NameScan scan, List<Tree> tagged) {
    return scan.raw(tagged, judge(scan, tagged)).stream()
        .filter(name -> name.kind() != NameKind.PRODUCT)
        .map(name -> new Unit(withTrade(scan.words(), tagged, name.first()), name.end()))
        .toList();
  }

  /**
   * Where a name begins with its trade, if that was taken for a verb: "the energy conglomerate
   * Voltora".
   */
  private int withTrade(Words words, List<Tree> tagged, int first) {
    Tree tree = tagged.get(words.sentenceOf(first).index());
    int trade = first - 1;
    boolean mistaken =
        trade > tree.sentence().first()
            && tree.tag(trade).isVerb()
            && trades.at(words, trade).isPresent();
    return mistaken ? trade : first;
  }

  private NameJudge judge(NameScan scan, List<Tree> trees) {
    return new NameJudge(scan.words(), trees, cues, trades, scan.setting());
  }

  /** What a name of the pack's kind names; empty for demonyms, which name nobody by themselves. */
  static Optional<NameKind> kind(EntryKind kind) {
    return switch (kind) {
      case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
      case COUNTRY, GROUP, REGION, PLACE -> Optional.of(NameKind.PLACE);
      case PRODUCT, VEHICLE -> Optional.of(NameKind.PRODUCT);
      case DEMONYM -> Optional.empty();
    };
  }
}
