package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.mention.Actor;
import org.ortak.text.Span;

/**
 * Gives a claim its goods: what a plant makes, what is delivered, what a venture or money is for.
 * Each of the goods that a text names near the claim is judged by a learnt model. Money for which
 * no goods are told is told by its own noun: "state aid".
 */
final class GoodsFiller {

  /** The likeliest of all is the claim's from here on, and any other from the next. */
  private static final double LIKELY = 0.25;

  private static final double LIKELY_BESIDES = 0.7;

  /** The others have what they are about from readers of their own. */
  private static final Set<ClaimType> TYPES =
      Set.of(
          ClaimType.FACILITY,
          ClaimType.SUPPLY,
          ClaimType.PARTNERSHIP,
          ClaimType.INVESTMENT,
          ClaimType.INDICATOR,
          ClaimType.OPENING);

  private final Optional<LinearModel> model;
  private final Set<String> money;

  GoodsFiller(Pack pack, Optional<LinearModel> model) {
    this.model = model;
    this.money = new WordLists(pack, "cues/products").list("money");
  }

  /** Fills the draft; tells what was weighed. */
  List<Slot> fill(Scene scene, Draft draft, SlotSigns signs, List<Weighable<Goods>> all) {
    if (!TYPES.contains(draft.type())) {
      return List.of();
    }
    List<Whereabouts> named = all.stream().map(Weighable::at).toList();
    List<String> trades = trades(draft);
    List<Slot> out = new ArrayList<>();
    GoodsChoice choice = new GoodsChoice();
    for (Weighable<Goods> one : all) {
      if (!one.counts() || !signs.isNear(one.at())) {
        continue;
      }
      String sort = one.told().sign();
      List<String> told = new ArrayList<>(signs.of(one));
      told.addAll(signs.among(one.at(), named));
      trades.forEach(trade -> told.add(trade + " " + sort));
      told.addAll(standing(one, all));
      Slot slot = SlotFiller.slot("goods", one.told().phrase(), draft, told, one, sort);
      out.add(slot);
      model.ifPresent(judge -> choice.weigh(one.told(), chance(judge, slot, one)));
      if (isOwn(scene, draft, one.at().head())) {
        choice.own(one.told());
      }
    }
    tell(scene, draft, choice.goods(LIKELY, LIKELY_BESIDES));
    return out;
  }

  /** How often the text names it, and how many other goods more often. */
  private static List<String> standing(Weighable<Goods> one, List<Weighable<Goods>> all) {
    Map<Actor, Long> often =
        all.stream()
            .collect(Collectors.groupingBy(goods -> goods.told().product(), Collectors.counting()));
    long own = often.getOrDefault(one.told().product(), 0L);
    long more = often.values().stream().filter(count -> count > own).count();
    return List.of("often:" + Math.min(4, own), "after:" + Math.min(3, more));
  }

  /** Whether the word that tells the claim has it in its own name: "a battery plant". */
  private static boolean isOwn(Scene scene, Draft draft, int head) {
    Tree tree = scene.treeAt(head);
    return tree.relation(head) == Relation.COMPOUND && draft.triggers().contains(tree.head(head));
  }

  private static double chance(LinearModel judge, Slot slot, Weighable<Goods> one) {
    return SlotFiller.chances(judge, slot, one)[judge.classes().indexOf("yes")];
  }

  /** What the parties are known to do, each with its role: cells are what a cell maker supplies. */
  private static List<String> trades(Draft draft) {
    List<String> out = new ArrayList<>();
    for (Party party : draft.parties()) {
      party.actor().trades().forEach(trade -> out.add(party.role().word() + ":" + trade));
    }
    return out;
  }

  private void tell(Scene scene, Draft draft, List<String> goods) {
    if (!goods.isEmpty() && draft.type() == ClaimType.INDICATOR) {
      draft.withoutWhat();
    }
    goods.forEach(draft::what);
    if (draft.what().isEmpty() && draft.type() == ClaimType.INVESTMENT) {
      draft.triggers().stream()
          .filter(word -> scene.treeAt(word).tag(word).isNoun())
          .filter(word -> money.contains(scene.lemma(word)))
          .findFirst()
          .ifPresent(word -> draft.what(phrase(scene, word)));
    }
  }

  /** The noun with what stands before it, yet with no figure: the "stake" of "a 49% stake". */
  private static String phrase(Scene scene, int word) {
    String phrase = Phrases.of(scene.clausesAt(word), word);
    return word > 0 && isFigure(scene, word - 1) ? scene.words().word(word) : phrase;
  }

  private static boolean isFigure(Scene scene, int word) {
    Span span = scene.words().span(word);
    return scene.quantities().stream().anyMatch(one -> one.span().overlaps(span));
  }
}
