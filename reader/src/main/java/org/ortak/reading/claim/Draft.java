package org.ortak.reading.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Speaker;
import org.ortak.claim.Stage;
import org.ortak.claim.Voice;
import org.ortak.claim.When;
import org.ortak.reading.mention.Actor;

/**
 * A claim in the making: what one place in the text says, to be gathered with the drafts of other
 * places that tell of the same thing. Drafts are filled by the reader of their type and then only
 * merged.
 */
public final class Draft {

  private final ClaimType type;
  private final int trigger;
  private final List<Party> parties = new ArrayList<>(2);
  private final List<Place> places = new ArrayList<>();
  private final List<String> wide = new ArrayList<>();
  private final List<String> what = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<When> when = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>(2);
  private final List<Voice> voices = new ArrayList<>();
  private final List<String> rules = new ArrayList<>(2);
  private final List<Set<String>> shared = new ArrayList<>(3);
  private final List<String> signs = new ArrayList<>();
  private final List<Integer> triggers = new ArrayList<>(2);
  private final List<Party> beside = new ArrayList<>();
  private final List<Integer> fellows = new ArrayList<>();
  private final List<Actor> sellers = new ArrayList<>();
  private double linked;
  private double doubt = 1;
  private Optional<Kind> kind = Optional.empty();
  private Optional<Stage> stage = Optional.empty();
  private Optional<Speaker> speaker = Optional.empty();

  /**
   * @param trigger the word that gave rise to it
   */
  public Draft(ClaimType type, int trigger, String rule) {
    this.type = type;
    this.trigger = trigger;
    rules.add(rule);
    triggers.add(trigger);
  }

  /** Another draft of what the same trigger tells: its kind, stage and sentences, nothing else. */
  Draft again() {
    Draft out = new Draft(type, trigger, rules.getFirst());
    out.sentences.addAll(sentences);
    out.kind = kind;
    out.stage = stage;
    return out;
  }

  @CanIgnoreReturnValue
  public Draft kind(Kind kind) {
    this.kind = Optional.of(kind);
    return this;
  }

  @CanIgnoreReturnValue
  public Draft stage(Stage stage) {
    this.stage = Optional.of(stage);
    return this;
  }

  @CanIgnoreReturnValue
  public Draft speaker(Optional<Speaker> speaker) {
    this.speaker = speaker;
    return this;
  }

  @CanIgnoreReturnValue
  public Draft party(Role role, Actor actor) {
    addNew(parties, new Party(role, actor));
    return this;
  }

  @CanIgnoreReturnValue
  public Draft place(Place place) {
    if (!isAt(place.name())) {
      places.add(place);
    }
    return this;
  }

  /** Whether one of its places has this name. */
  boolean isAt(String place) {
    return places.stream().anyMatch(known -> known.name().equals(place));
  }

  /** Says of a place, by its name, that it is a country or a region, which holds many sites. */
  @CanIgnoreReturnValue
  Draft wide(String place) {
    addNew(wide, place);
    return this;
  }

  /** The names of its places that are no countries or regions. */
  Set<String> narrowPlaces() {
    Set<String> out = new LinkedHashSet<>();
    places.forEach(place -> out.add(place.name()));
    wide.forEach(out::remove);
    return out;
  }

  @CanIgnoreReturnValue
  public Draft what(String goods) {
    if (!goods.isBlank()) {
      addNew(what, goods);
    }
    return this;
  }

  /** Takes back what it was said to be about. */
  void withoutWhat() {
    what.clear();
  }

  @CanIgnoreReturnValue
  public Draft quantity(Quantity quantity) {
    addNew(quantities, quantity);
    return this;
  }

  @CanIgnoreReturnValue
  public Draft when(When date) {
    addNew(when, date);
    return this;
  }

  @CanIgnoreReturnValue
  public Draft voice(Voice voice) {
    voices.add(voice);
    return this;
  }

  /** Adds a sentence, by its number, that says it. */
  @CanIgnoreReturnValue
  public Draft sentence(int index) {
    addNew(sentences, index);
    return this;
  }

  @CanIgnoreReturnValue
  public Draft rule(String rule) {
    addNew(rules, rule);
    return this;
  }

  /**
   * Adds a sign for or against it, by which its confidence is judged: a short word such as {@code
   * operator:possessive}.
   */
  @CanIgnoreReturnValue
  public Draft sign(String sign) {
    signs.add(sign);
    return this;
  }

  /** Adds signs that other drafts have too; they are not copied and must not change. */
  @CanIgnoreReturnValue
  Draft signs(Set<String> group) {
    shared.add(group);
    return this;
  }

  /** The groups of signs that other drafts have too; one sign perhaps in several. */
  List<Set<String>> sharedSigns() {
    return Collections.unmodifiableList(shared);
  }

  /** The signs that it does not share, one perhaps more than once. */
  List<String> ownSigns() {
    return Collections.unmodifiableList(signs);
  }

  /** Sets how likely it is right where no model has learnt its type: a number from 0 to 1. */
  @CanIgnoreReturnValue
  public Draft prior(double chance) {
    return sign(ClaimJudge.PRIOR + chance);
  }

  /** Sets how likely it is right, as counted over articles: a number from 0 to 1. */
  @CanIgnoreReturnValue
  Draft counted(double chance) {
    return sign(ClaimJudge.COUNTED + Math.round(chance * 1000) / 1000.0);
  }

  /** Notes a party with whom another one does it: B and C of "A holds talks with B and C". */
  void beside(Party party) {
    addNew(beside, party);
  }

  /** Notes of whom what is told here is bought. */
  void soldBy(Actor actor) {
    addNew(sellers, actor);
  }

  /** Of whom what is told here is bought. */
  List<Actor> sellers() {
    return List.copyOf(sellers);
  }

  /** Whether all of these are those with whom somebody else does it. */
  boolean areBeside(List<Party> those) {
    return beside.size() < parties.size() && beside.containsAll(those);
  }

  /**
   * Notes with whom its party is told in one breath.
   *
   * @param firsts the heads of the first of them, at each place
   */
  void among(Set<Integer> firsts) {
    firsts.forEach(first -> addNew(fellows, first));
  }

  /** Whether the parties of both are told in one breath: "A and B build a plant". */
  boolean isFellowOf(Draft other) {
    return !Collections.disjoint(fellows, other.fellows);
  }

  /** Whether the other draft has the same two parties with their roles exchanged. */
  boolean isTurned(Draft other) {
    if (parties.size() != 2 || other.parties.size() != 2) {
      return false;
    }
    List<Party> here = parties();
    List<Party> there = other.parties();
    return here.get(0).role() != here.get(1).role()
        && here.get(0).actor().equals(there.get(1).actor())
        && here.get(1).actor().equals(there.get(0).actor());
  }

  /** Adds how likely one place in the text makes it that the parties play their roles. */
  @CanIgnoreReturnValue
  public Draft link(double chance) {
    linked = Math.max(linked, chance);
    doubt *= 1 - chance;
    return this;
  }

  /** Sets how likely one place in the text makes it that the parties play their roles. */
  @CanIgnoreReturnValue
  Draft likely(double chance) {
    linked = chance;
    return this;
  }

  /** Sets how much doubt all places together leave that the parties play their roles. */
  @CanIgnoreReturnValue
  Draft doubted(double left) {
    doubt = left;
    return this;
  }

  /** The likeliest of the links; 0 where none was judged. */
  public double linked() {
    return linked;
  }

  /** How likely at least one of the links holds, were they independent. */
  public double linkedSomewhere() {
    return 1 - doubt;
  }

  public ClaimType type() {
    return type;
  }

  public int trigger() {
    return trigger;
  }

  /** The words of all places in the text that tell it. */
  List<Integer> triggers() {
    return Collections.unmodifiableList(triggers);
  }

  public Optional<Kind> kind() {
    return kind;
  }

  public Optional<Stage> stage() {
    return stage;
  }

  public Optional<Speaker> speaker() {
    return speaker;
  }

  public List<Party> parties() {
    return List.copyOf(parties);
  }

  public List<Actor> parties(Role role) {
    return parties.stream().filter(party -> party.role() == role).map(Party::actor).toList();
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  public List<String> what() {
    return List.copyOf(what);
  }

  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  public List<When> when() {
    return List.copyOf(when);
  }

  public List<Voice> voices() {
    return List.copyOf(voices);
  }

  public List<Integer> sentences() {
    return sentences.stream().sorted().toList();
  }

  /** Whether the same sentences tell both. */
  boolean isToldWhere(Draft other) {
    return sentences().equals(other.sentences());
  }

  public List<String> rules() {
    return List.copyOf(rules);
  }

  /** Whether the sign was added. */
  boolean has(String sign) {
    return signs.contains(sign) || shared.stream().anyMatch(group -> group.contains(sign));
  }

  /** The signs, shared ones first, in the order in which they were added. */
  public Set<String> signs() {
    Set<String> out = new LinkedHashSet<>();
    shared.forEach(out::addAll);
    out.addAll(signs);
    return out;
  }

  /** Takes over the parties of another draft, and nothing else of it. */
  void takeParties(Draft other) {
    addAllNew(parties, other.parties);
  }

  private void takeSigns(Draft other) {
    Set<String> taken = other.signs();
    if (!signs.isEmpty()) {
      Set<String> both = new LinkedHashSet<>(signs);
      both.addAll(taken);
      taken = both;
      signs.clear();
    }
    signs.addAll(taken);
  }

  private static <T> void addNew(List<T> list, T one) {
    if (!list.contains(one)) {
      list.add(one);
    }
  }

  private static <T> void addAllNew(List<T> list, List<T> others) {
    others.forEach(other -> addNew(list, other));
  }

  /**
   * Takes over what {@code other}, told later of the same thing, adds; a kind and a speaker that
   * are known stay. Of two tellings of a site the likelier one's operators stand.
   */
  @CanIgnoreReturnValue
  public Draft absorb(Draft other) {
    if (type != ClaimType.FACILITY || parties.isEmpty()) {
      addAllNew(parties, other.parties);
    } else if (other.linked > linked) {
      parties.clear();
      parties.addAll(other.parties);
    }
    other.places.forEach(this::place);
    addAllNew(wide, other.wide);
    addAllNew(what, other.what);
    addAllNew(quantities, other.quantities);
    addAllNew(when, other.when);
    addAllNew(sentences, other.sentences);
    voices.addAll(other.voices);
    addAllNew(rules, other.rules);
    addAllNew(triggers, other.triggers);
    takeSigns(other);
    linked = Math.max(linked, other.linked);
    addAllNew(fellows, other.fellows);
    addAllNew(sellers, other.sellers);
    doubt *= other.doubt;
    kind = kind.or(() -> other.kind);
    speaker = speaker.or(() -> other.speaker);
    stage = Stages.later(stage, other.stage);
    return this;
  }
}
