package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.IndicatorKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.clause.Tense;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;

/**
 * Reads figures about companies, markets and countries: each figure, beside a word that tells what
 * it measures if there is one, with every party in view; the model of links tells whose it is.
 */
final class IndicatorReader implements ClaimTypeReader {

  private static final String RULE = "figure";

  private final IndicatorCues cues;
  private final Senses senses;

  IndicatorReader(Pack pack) {
    this.cues = new IndicatorCues(pack);
    this.senses = new Senses(pack);
  }

  @Override
  public ClaimType type() {
    return ClaimType.INDICATOR;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    Salience salience = new Salience(scene);
    for (QuantityMention figure : scene.quantities()) {
      String measured = IndicatorCues.measured(figure);
      if (!figure.conversion() && !measured.isEmpty()) {
        figure(scene, figure, salience, out);
      }
    }
    return out;
  }

  private void figure(Scene scene, QuantityMention figure, Salience salience, List<Draft> out) {
    int word = scene.firstWord(figure.span());
    Clauses clauses = scene.clausesAt(word);
    Optional<IndicatorCues.Sense> sense = cues.sense(clauses.tree(), word, figure);
    Draft told = told(clauses, figure, sense, word);
    String sort = IndicatorCues.measured(figure) + sense.map(s -> s.kind().word()).orElse("");
    PairSigns signs = new PairSigns(told, scene, senses, salience, sort);
    LinkSigns ofSense = new LinkSigns(scene, clauses, sense.map(s -> s.word()).orElse(word));
    for (Spot spot : Spot.inView(scene, clauses.tree().sentence(), Actor::isParty)) {
      for (Actor actor : spot.actors()) {
        Draft draft =
            new Draft(ClaimType.INDICATOR, word, RULE).absorb(told).party(Role.SUBJECT, actor);
        signs.only(draft, new PairSigns.Placed(spot, actor), Role.SUBJECT.word());
        if (sense.isPresent()) {
          draft.sign("l:of=" + ofSense.path(spot));
          draft.sign("l:of=" + sense.get().kind().word() + ofSense.path(spot));
        }
        out.add(draft);
      }
    }
  }

  private Draft told(
      Clauses clauses, QuantityMention figure, Optional<IndicatorCues.Sense> sense, int word) {
    String measured = IndicatorCues.measured(figure);
    String kind = sense.map(found -> found.kind().word()).orElse("none");
    String lemma = sense.map(found -> clauses.tree().lemma(found.word())).orElse("none");
    Draft draft =
        new Draft(ClaimType.INDICATOR, word, RULE)
            .kind(sense.map(found -> kind(clauses, found)).orElse(IndicatorKind.TARGET))
            .quantity(
                new Quantity(
                    IndicatorCues.measure(figure),
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    figure.qualifier(),
                    false))
            .sentence(clauses.tree().sentence().index());
    for (String sign :
        List.of(
            "measured:" + measured,
            "sense:" + kind,
            "sense:" + lemma,
            "sense:" + measured + "/" + lemma,
            "unit:" + figure.unit(),
            "near:" + sense.map(found -> (int) found.distance()).orElse(9))) {
      draft.sign(sign).sign("l:" + sign);
    }
    boolean counted = sense.isEmpty() || clauses.isVerb(sense.get().word());
    return counted
        ? counted(clauses, word).map(noun -> draft.what(Phrases.of(clauses, noun))).orElse(draft)
        : draft.what(Phrases.of(clauses, sense.get().word()));
  }

  /** The noun of which the figure tells how many: the "vans" of "75,000 electric vans". */
  private static Optional<Integer> counted(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    int at = word;
    while (at >= 0 && tree.relation(at) == Relation.NUMMOD) {
      at = tree.head(at);
    }
    boolean noun = at >= 0 && (tree.tag(at) == Tag.NN || tree.tag(at) == Tag.NNS);
    return at != word && noun ? Optional.of(at) : Optional.empty();
  }

  /** The kind that the word tells; a figure for the future is a target. */
  private Kind kind(Clauses clauses, IndicatorCues.Sense sense) {
    int at = sense.word();
    for (int step = 0; step < 4 && at >= 0; step++) {
      Mood mood = clauses.mood(at);
      boolean aims = cues.isAim(clauses.tree().lemma(at)) || mood.tense() == Tense.FUTURE;
      if (aims || mood.governors().stream().anyMatch(cues::isAim)) {
        return IndicatorKind.TARGET;
      }
      at = clauses.tree().head(at);
    }
    return sense.kind();
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Optional.empty();
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return Optional.of(Event.PERIOD);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.parties().equals(other.parties()) && one.quantities().equals(other.quantities());
  }

  /** Whether another draft, of an undertaking, has the figure for its own. */
  static boolean isTaken(Draft draft, List<Draft> all) {
    return draft.type() == ClaimType.INDICATOR
        && all.stream()
            .filter(other -> other.type() != ClaimType.INDICATOR)
            .anyMatch(
                other ->
                    other.quantities().stream()
                        .anyMatch(
                            taken ->
                                draft.quantities().stream().anyMatch(own -> isSame(own, taken))));
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.value() == other.value() && one.unit().equals(other.unit());
  }
}
