package org.ortak.reading.claim;

import java.util.HashMap;
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
  private final Map<String, Set<String>> told = new HashMap<>();
  private final Map<Integer, String> paths = new HashMap<>();

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
    Draft scratch = new Draft(at.type(), trigger, "");
    context.around(scratch);
    this.around = scratch.signs();
  }

  /** A party where it is meant. */
  record Placed(Spot spot, Actor actor) {}

  /** Adds the signs of two parties, each with its role's name. */
  void both(Draft draft, Placed one, Placed other, boolean alike) {
    Tree tree = clauses.tree();
    String a = "one";
    String b = alike ? "one" : "two";
    alone(draft, one, a);
    alone(draft, other, b);
    context.between(draft, one.spot(), other.spot());
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
    alone(draft, party, "only " + role);
    draft.sign("l:only=" + sort + path(party.spot()));
    draft.sign("l:only trigger " + clauses.tree().lemma(trigger)).sign("l:only " + role);
  }

  private void alone(Draft draft, Placed party, String role) {
    around.forEach(draft::sign);
    String key = role + party.spot().head() + "/" + party.actor().index();
    told.computeIfAbsent(key, k -> of(draft, party, role)).forEach(draft::sign);
  }

  private Set<String> of(Draft draft, Placed party, String role) {
    Draft scratch = new Draft(draft.type(), trigger, "");
    links.add(scratch, role, party.spot(), party.actor());
    context.beside(scratch, role, party.spot());
    salience.add(scratch, role, party.actor(), trigger);
    return scratch.signs();
  }

  private String path(Spot spot) {
    return paths.computeIfAbsent(spot.head(), head -> links.path(spot));
  }

  private static List<String> trades(Actor actor) {
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
