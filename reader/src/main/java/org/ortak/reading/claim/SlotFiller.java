package org.ortak.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Edtf;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.When;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;
import org.ortak.pack.TypedSigns;
import org.ortak.pack.WordLists;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;

/**
 * Gives each claim its figures, dates, places and goods: every one that stands near enough is
 * judged by a learnt model.
 */
final class SlotFiller {

  /** What is done on a day: "until 2032" tells when none of these was. */
  private static final Set<String> DONE_AT_ONCE =
      Set.of(Event.AGREED.word(), Event.ANNOUNCED.word());

  /** From here on a figure is the claim's: where as much is missed as is given too much. */
  private static final double LIKELY_FIGURE = 0.3;

  private static final double LIKELY_PLACE = 0.38;
  private static final double LIKELY_DATE = 0.27;
  private static final String NONE = "none";

  private final Map<ClaimType, ClaimTypeReader> readers;
  private final WeighableReader weighables;
  private final Set<String> yearly;
  private final Optional<LinearModel> figures;
  private final Optional<LinearModel> dates;
  private final Optional<LinearModel> places;
  private final GoodsFiller goods;

  SlotFiller(Pack pack, Map<ClaimType, ClaimTypeReader> readers) {
    this.readers = readers;
    this.weighables = new WeighableReader(pack);
    this.yearly = new WordLists(pack, "cues/facility-words").list("yearly");
    this.figures = model(pack, "models/slot-quantity");
    this.dates = model(pack, "models/slot-date");
    this.places = model(pack, "models/slot-place");
    this.goods = new GoodsFiller(pack, model(pack, "models/slot-goods"));
  }

  private static Optional<LinearModel> model(Pack pack, String file) {
    return pack.files().contains(file) ? Optional.of(LinearModel.of(pack, file)) : Optional.empty();
  }

  /** All that is weighed in a text. */
  private record Weighed(
      Scene scene,
      List<Weighable<QuantityMention>> figures,
      List<Weighable<WeighableReader.Day>> dates,
      List<Weighable<Actor>> places,
      List<Weighable<Goods>> goods) {}

  /** Fills the drafts; tells what was weighed for each, in the drafts' order. */
  List<List<Slot>> fill(Scene scene, List<Draft> drafts) {
    Weighed all =
        new Weighed(
            scene,
            weighables.figures(scene, drafts),
            weighables.dates(scene, drafts),
            weighables.places(scene, drafts),
            weighables.goods(scene, drafts));
    List<List<Slot>> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Slot> slots = new ArrayList<>();
      if (draft.type() != ClaimType.TIE) {
        SlotSigns signs = new SlotSigns(scene, drafts, i);
        quantities(all, draft, signs, slots);
        dates(all, draft, signs, slots);
        places(all, draft, signs, slots);
        slots.addAll(goods.fill(scene, draft, signs, all.goods()));
      }
      out.add(slots);
    }
    return out;
  }

  /** Of each class how likely it is by the model of the slot's sort. */
  static double[] chances(LinearModel model, Slot slot, Weighable<?> one) {
    return model.probabilities(one.weighed(model, slot.itself()), slot.between());
  }

  private static boolean takes(
      Optional<LinearModel> model, Slot slot, Weighable<?> one, double likely) {
    return model
        .filter(judge -> chances(judge, slot, one)[judge.classes().indexOf("yes")] >= likely)
        .isPresent();
  }

  private void quantities(Weighed all, Draft draft, SlotSigns signs, List<Slot> out) {
    for (Weighable<QuantityMention> one : all.figures()) {
      QuantityMention figure = one.told();
      Optional<Measure> measure = reader(draft).measure(draft, figure);
      if (measure.isEmpty() || !one.counts() || !signs.isNear(one.at())) {
        continue;
      }
      List<String> told = new ArrayList<>(signs.of(one));
      told.add("measure:" + measure.get());
      told.addAll(signs.among(one.at(), alike(all, draft, measure.get())));
      String value = figure.value() + "|" + figure.unit();
      Slot slot = slot("quantity", value, draft, told, one, "measure:" + measure.get());
      if (!one.former()) {
        out.add(slot);
      }
      if (takes(figures, slot, one, LIKELY_FIGURE)) {
        draft.quantity(quantity(measure.get(), figure, one.former()));
      }
    }
  }

  /** Where all figures stand that would tell the claim the same measure. */
  private List<Whereabouts> alike(Weighed all, Draft draft, Measure measure) {
    return all.figures().stream()
        .filter(one -> reader(draft).measure(draft, one.told()).equals(Optional.of(measure)))
        .map(Weighable::at)
        .toList();
  }

  private void dates(Weighed all, Draft draft, SlotSigns signs, List<Slot> out) {
    List<Whereabouts> days = all.dates().stream().map(Weighable::at).toList();
    for (Weighable<WeighableReader.Day> one : all.dates()) {
      if (!one.counts() || !signs.isNear(one.at())) {
        continue;
      }
      DateMention date = one.told().date();
      Optional<Event> told = one.told().event();
      List<String> said = new ArrayList<>(signs.of(one));
      said.add("fits:" + reader(draft).event(draft, told).isPresent());
      said.addAll(signs.among(one.at(), days));
      all.scene().article().published().ifPresent(day -> said.addAll(timed(draft, date, day)));
      String event = "event:" + told.map(Event::word).orElse(NONE);
      Slot slot = slot("date", date.date().text(), draft, said, one, event);
      if (!one.former()) {
        out.add(slot);
      }
      dates
          .flatMap(model -> likeliest(model, slot, one))
          .ifPresent(best -> draft.when(new When(best, date.date(), one.former())));
    }
  }

  /** Where the date lies against the day published. */
  private static List<String> timed(Draft draft, DateMention date, LocalDate published) {
    String when = StageSigns.when(date.date(), published);
    boolean same = date.date().text().equals(published.toString());
    String stage = draft.stage().map(Stage::word).orElse(NONE);
    return List.of("when:" + when, "when:" + when + " " + stage, "day published:" + same);
  }

  /** The event that the date has for the claim; empty where it is none of the claim's dates. */
  private static Optional<Event> likeliest(
      LinearModel model, Slot slot, Weighable<WeighableReader.Day> one) {
    double[] chances = chances(model, slot, one);
    int none = model.classes().indexOf(NONE);
    if (chances[none] > 1 - LIKELY_DATE) {
      return Optional.empty();
    }
    Edtf date = one.told().date().date();
    boolean bound = date.first().isEmpty() && date.last().isPresent();
    int best = -1;
    for (int i = 0; i < chances.length; i++) {
      boolean fits = i != none && !(bound && DONE_AT_ONCE.contains(model.classes().get(i)));
      if (fits && (best < 0 || chances[i] > chances[best])) {
        best = i;
      }
    }
    String word = model.classes().get(best);
    for (Event event : Event.values()) {
      if (event.word().equals(word)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private void places(Weighed all, Draft draft, SlotSigns signs, List<Slot> out) {
    List<Whereabouts> placed = all.places().stream().map(Weighable::at).toList();
    for (Weighable<Actor> one : all.places()) {
      if (!one.counts() || !signs.isNear(one.at())) {
        continue;
      }
      Actor place = one.told();
      List<String> told = new ArrayList<>(signs.of(one));
      told.addAll(signs.among(one.at(), placed));
      boolean own = draft.isAt(place.name());
      told.addAll(standing(draft, place, own));
      String value = place.name() + "|" + place.country().orElse("");
      Slot slot = slot("place", value, draft, told, one, "sort:" + WeighableReader.sort(place));
      out.add(slot);
      if (!own && takes(places, slot, one, LIKELY_PLACE)) {
        draft.place(new Place(place.name(), place.country()));
      }
    }
  }

  /** How a place stands to those that the claim has, and to the homes of its parties. */
  private static List<String> standing(Draft draft, Actor place, boolean own) {
    boolean country =
        draft.places().stream().anyMatch(had -> had.country().equals(place.country()) && !own);
    boolean home =
        draft.parties().stream().anyMatch(party -> party.actor().country().equals(place.country()));
    return List.of(
        "own:" + own + " of " + Math.min(2, draft.places().size()),
        "same country:" + country,
        "home:" + home + " " + WeighableReader.sort(place));
  }

  /**
   * @param sort what the signs count once more for, besides the claim's type
   */
  static Slot slot(
      String name, String value, Draft draft, List<String> between, Weighable<?> one, String sort) {
    List<String> types = List.of(draft.type().word(), sort);
    List<String> kind =
        draft.kind().stream().map(known -> "kind:" + known.word() + "|" + sort).toList();
    TypedSigns own = new TypedSigns(one.signs().signs(), types, List.of());
    return new Slot(name, value, new TypedSigns(between, types, kind), own);
  }

  private Quantity quantity(Measure measure, QuantityMention figure, boolean former) {
    String unit = figure.unit();
    if (measure == Measure.CAPACITY && yearly.contains(unit)) {
      unit = unit + "/yr";
    }
    return new Quantity(measure, figure.value(), figure.upper(), unit, figure.qualifier(), former);
  }

  private ClaimTypeReader reader(Draft draft) {
    ClaimTypeReader reader = readers.get(draft.type());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + draft.type());
    }
    return reader;
  }
}
