package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;

/**
 * The signs of pairs at one trigger. What is told of one party by itself is told once, however many
 * pairs it is in.
 */
final class PairSigns {

  private final Clauses clauses;
  private final int trigger;
  private final String sort;
  private final LinkSigns links;
  private final LinkContext context;
  private final Salience salience;
  private final Set<String> around;
  private final List<String> above;
  private final Map<Alone, Set<String>> told = new HashMap<>();
  private final Map<Way, Set<String>> between = new HashMap<>();
  private final Map<Integer, String> paths = new HashMap<>();
  private final Map<Integer, List<String>> trades = new HashMap<>();

  /**
   * @param sort the trigger's kind and part of speech, for what lemmas too rare to learn share
   */
  PairSigns(Draft at, Scene scene, Senses senses, Salience salience, String sort) {
    this.trigger = at.trigger();
    this.clauses = scene.clausesAt(trigger);
    this.sort = sort + (clauses.isPassive(trigger) ? "p" : "");
    this.links = new LinkSigns(scene, clauses, trigger);
    this.context = new LinkContext(scene, senses, trigger);
    this.salience = salience;
    this.around = new LinkedHashSet<>();
    context.around(around);
    this.above = context.above();
  }

  /** Whose signs by itself: an actor, by its number, at a spot, by its head. */
  private record Alone(String role, int spot, int actor) {}

  /** From one party's head to another's. */
  private record Way(int from, int to) {}

  /** A party where it is meant. */
  record Placed(Spot spot, Actor actor) {}

  /** Adds the signs of two parties, each with its role's name. */
  void both(Draft draft, Placed one, Placed other, boolean alike) {
    Tree tree = clauses.tree();
    String a = "one";
    String b = alike ? "one" : "two";
    draft.signs(around).signs(alone(one, a)).signs(alone(other, b));
    draft.signs(between(one.spot(), other.spot()));
    String pathOne = path(one.spot());
    String pathOther = path(other.spot());
    draft.sign("l:trigger " + tree.lemma(trigger));
    draft.sign("l:" + a + "=" + sort + pathOne).sign("l:" + b + "=" + sort + pathOther);
    draft.sign("l:both=" + pathOne + "&" + pathOther);
    draft.sign("l:both=" + sort + pathOne + "&" + pathOther);
    boolean here =
        tree.sentence().holds(one.spot().head()) && tree.sentence().holds(other.spot().head());
    if (here) {
      draft.sign("l:between=" + Paths.told(clauses, one.spot().head(), other.spot().head()));
    }
    draft.sign("l:order=" + sort + order(one.spot().head(), trigger, other.spot().head()));
    for (String mine : trades(one.actor())) {
      for (String theirs : trades(other.actor())) {
        draft.sign("l:trades=" + mine + "&" + theirs);
      }
    }
  }

  /** Adds the signs of the only party. */
  void only(Draft draft, Placed party, String role) {
    draft.signs(around).signs(alone(party, "only " + role));
    draft.sign("l:only=" + sort + path(party.spot()));
    draft.sign("l:only trigger " + clauses.tree().lemma(trigger)).sign("l:only " + role);
  }

  private Set<String> between(Spot from, Spot to) {
    return between.computeIfAbsent(
        new Way(from.head(), to.head()),
        way -> {
          Set<String> out = new LinkedHashSet<>();
          context.between(out, from, to);
          return out;
        });
  }

  private Set<String> alone(Placed party, String role) {
    Alone key = new Alone(role, party.spot().head(), party.actor().index());
    return told.computeIfAbsent(key, k -> of(party, role));
  }

  private Set<String> of(Placed party, String role) {
    Set<String> out = new LinkedHashSet<>();
    links.add(out, role, party.spot(), party.actor());
    context.beside(out, role, party.spot());
    String path = path(party.spot());
    above.forEach(sense -> out.add("l:" + role + "=" + path + "|" + sense));
    salience.add(out, role, party.actor(), trigger);
    return out;
  }

  private String path(Spot spot) {
    return paths.computeIfAbsent(spot.head(), head -> links.path(spot));
  }

  private List<String> trades(Actor actor) {
    return trades.computeIfAbsent(actor.index(), index -> tradesOf(actor));
  }

  private static List<String> tradesOf(Actor actor) {
    if (actor.isCountry()) {
      return List.of("country");
    }
    List<String> kinds = actor.trades().stream().sorted().limit(2).toList();
    return kinds.isEmpty() ? List.of("none") : kinds;
  }

  private static String order(int one, int trigger, int other) {
    if (one < trigger && trigger < other) {
      return "1t2";
    }
    if (other < trigger && trigger < one) {
      return "2t1";
    }
    String places = one < other ? "12" : "21";
    return trigger < Math.min(one, other) ? "t" + places : places + "t";
  }
}
