package org.ortak.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.When;
import org.ortak.grammar.Tree;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;
import org.ortak.pack.TypedSigns;
import org.ortak.pack.WordLists;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Dateline;
import org.ortak.text.Sentence;
import org.ortak.text.Span;

/**
 * Gives each claim its figures, dates and places: every one that stands near enough is judged by a
 * learnt model.
 */
final class SlotFiller {

  /** From here on a figure is the claim's: where as much is missed as is given too much. */
  private static final double LIKELY_FIGURE = 0.3;

  private static final double LIKELY_PLACE = 0.38;
  private static final double LIKELY_DATE = 0.27;

  private static final String NONE = "none";
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Map<ClaimType, ClaimTypeReader> readers;
  private final EventReader events;
  private final Senses senses;
  private final Set<String> yearly;
  private final GivenUp givenUp;
  private final Optional<LinearModel> figures;
  private final Optional<LinearModel> dates;
  private final Optional<LinearModel> places;

  SlotFiller(Pack pack, Map<ClaimType, ClaimTypeReader> readers) {
    this.readers = readers;
    this.events = new EventReader(pack);
    this.senses = new Senses(pack);
    this.yearly = new WordLists(pack, "cues/facility-words").list("yearly");
    this.givenUp = new GivenUp(pack);
    this.figures = model(pack, "models/slot-quantity");
    this.dates = model(pack, "models/slot-date");
    this.places = model(pack, "models/slot-place");
  }

  private static Optional<LinearModel> model(Pack pack, String file) {
    return pack.files().contains(file) ? Optional.of(LinearModel.of(pack, file)) : Optional.empty();
  }

  private static boolean takes(Optional<LinearModel> model, Slot slot, double likely) {
    return model
        .filter(
            judge -> judge.probabilities(slot.signs())[judge.classes().indexOf("yes")] >= likely)
        .isPresent();
  }

  /** Fills the drafts; tells what was weighed for each, in the drafts' order. */
  List<List<Slot>> fill(Scene scene, List<Draft> drafts) {
    SlotSigns signs = new SlotSigns(scene, senses, drafts);
    List<List<Slot>> out = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Slot> slots = new ArrayList<>();
      if (draft.type() != ClaimType.TIE) {
        quantities(scene, draft, signs, slots);
        dates(scene, draft, signs, slots);
        places(scene, draft, signs, slots);
      }
      out.add(slots);
    }
    return out;
  }

  private void quantities(Scene scene, Draft draft, SlotSigns signs, List<Slot> out) {
    for (QuantityMention figure : scene.quantities()) {
      int word = scene.firstWord(figure.span());
      Optional<Measure> measure = reader(draft).measure(draft, figure);
      if (measure.isEmpty()
          || figure.conversion()
          || !signs.isNear(draft, word)
          || givenUp.is(scene.words(), word)) {
        continue;
      }
      List<String> told = new ArrayList<>(signs.of(draft, word, head(scene, figure.span())));
      told.add("measure:" + measure.get());
      told.add("unit:" + figure.unit());
      told.add("noun:" + figure.noun());
      told.add("qualifier:" + figure.qualifier());
      told.addAll(signs.among(draft, word, alike(scene, draft, measure.get())));
      TypedSigns typed = typed(draft, told, "measure:" + measure.get());
      Slot slot = new Slot("quantity", figure.value() + "|" + figure.unit(), typed);
      out.add(slot);
      if (takes(figures, slot, LIKELY_FIGURE)) {
        draft.quantity(quantity(measure.get(), figure));
      }
    }
  }

  private void dates(Scene scene, Draft draft, SlotSigns signs, List<Slot> out) {
    List<Integer> days = scene.dates().stream().map(day -> scene.firstWord(day.span())).toList();
    for (DateMention date : scene.dates()) {
      int word = scene.firstWord(date.span());
      int head = head(scene, date.span());
      Optional<Event> told = events.read(scene.treeAt(word), head);
      Optional<Event> event = reader(draft).event(draft, told);
      if (!signs.isNear(draft, word)
          || isOfWriting(scene, date)
          || givenUp.is(scene.words(), word)) {
        continue;
      }
      List<String> said = new ArrayList<>(signs.of(draft, word, head));
      String named = told.map(Event::word).orElse(NONE);
      said.add("event:" + named);
      said.add("fits:" + event.isPresent());
      said.addAll(signs.among(draft, word, days));
      said.add("form:" + DIGIT.matcher(date.date().text()).replaceAll("9"));
      scene.article().published().ifPresent(day -> said.addAll(timed(draft, date, day)));
      Slot slot = new Slot("date", date.date().text(), typed(draft, said, "event:" + named));
      out.add(slot);
      dates
          .flatMap(model -> likeliest(model, slot))
          .ifPresent(best -> draft.when(When.of(best, date.date())));
    }
  }

  /** Whether the date tells the day of writing: a line of its own, or in a dateline. */
  private static boolean isOfWriting(Scene scene, DateMention date) {
    int first = scene.firstWord(date.span());
    Sentence sentence = scene.words().sentenceOf(first);
    int after = first;
    while (after < sentence.end() && scene.words().start(after) < date.span().end()) {
      after++;
    }
    boolean alone = after - first >= sentence.length() - 1;
    return alone || first < Dateline.without(scene.words(), sentence).first();
  }

  /** Where the date lies against the day published. */
  private static List<String> timed(Draft draft, DateMention date, LocalDate published) {
    String when = StageSigns.when(date.date(), published);
    boolean same = date.date().text().equals(published.toString());
    String stage = draft.stage().map(Stage::word).orElse(NONE);
    return List.of("when:" + when, "when:" + when + " " + stage, "day published:" + same);
  }

  /** The first words of all figures that would tell the claim the same measure. */
  private List<Integer> alike(Scene scene, Draft draft, Measure measure) {
    return scene.quantities().stream()
        .filter(figure -> reader(draft).measure(draft, figure).equals(Optional.of(measure)))
        .map(figure -> scene.firstWord(figure.span()))
        .toList();
  }

  /** The event that the date has for the claim; empty where it is none of the claim's dates. */
  private static Optional<Event> likeliest(LinearModel model, Slot slot) {
    double[] chances = model.probabilities(slot.signs());
    int none = model.classes().indexOf(NONE);
    if (chances[none] > 1 - LIKELY_DATE) {
      return Optional.empty();
    }
    int best = -1;
    for (int i = 0; i < chances.length; i++) {
      if (i != none && (best < 0 || chances[i] > chances[best])) {
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

  private void places(Scene scene, Draft draft, SlotSigns signs, List<Slot> out) {
    List<Integer> placed =
        scene.names().mentions().stream()
            .filter(
                mention ->
                    scene.names().actor(mention.actors().getFirst()).kind() == NameKind.PLACE)
            .map(NameMention::first)
            .toList();
    for (NameMention mention : scene.names().mentions()) {
      Actor place = scene.names().actor(mention.actors().getFirst());
      boolean named =
          place.kind() == NameKind.PLACE
              && mention.actors().size() == 1
              && mention.form() == NameMention.Form.NAME;
      if (!named || !signs.isNear(draft, mention.first())) {
        continue;
      }
      List<String> told = new ArrayList<>(signs.of(draft, mention.first(), head(scene, mention)));
      told.addAll(signs.among(draft, mention.first(), placed));
      String sort = place.id().map(id -> id.substring(0, id.indexOf(':'))).orElse(NONE);
      told.add("sort:" + sort);
      boolean own = draft.places().stream().anyMatch(had -> had.name().equals(place.name()));
      told.add("own:" + own + " of " + Math.min(2, draft.places().size()));
      boolean country =
          draft.places().stream().anyMatch(had -> had.country().equals(place.country()) && !own);
      told.add("same country:" + country);
      boolean home =
          draft.parties().stream()
              .anyMatch(party -> party.actor().country().equals(place.country()));
      told.add("home:" + home + " " + sort);
      Slot slot =
          new Slot(
              "place",
              place.name() + "|" + place.country().orElse(""),
              typed(draft, told, "sort:" + sort));
      out.add(slot);
      if (!own && takes(places, slot, LIKELY_PLACE)) {
        draft.place(new Place(place.name(), place.country()));
      }
    }
  }

  private static TypedSigns typed(Draft draft, List<String> signs, String sort) {
    List<String> kind =
        draft.kind().stream().map(known -> "kind:" + known.word() + "|" + sort).toList();
    return new TypedSigns(signs, List.of(draft.type().word(), sort), kind);
  }

  private Quantity quantity(Measure measure, QuantityMention figure) {
    String unit = figure.unit();
    if (measure == Measure.CAPACITY && yearly.contains(unit)) {
      unit = unit + "/yr";
    }
    return new Quantity(measure, figure.value(), figure.upper(), unit, figure.qualifier(), false);
  }

  private ClaimTypeReader reader(Draft draft) {
    ClaimTypeReader reader = readers.get(draft.type());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + draft.type());
    }
    return reader;
  }

  private static int head(Scene scene, NameMention mention) {
    return head(scene.treeAt(mention.first()), mention.first(), mention.end());
  }

  /** The word of the span that hangs outside it. */
  private static int head(Scene scene, Span span) {
    int first = scene.firstWord(span);
    Tree tree = scene.treeAt(first);
    int end = first;
    while (end < tree.sentence().end() && scene.words().start(end) < span.end()) {
      end++;
    }
    return head(tree, first, end);
  }

  private static int head(Tree tree, int first, int end) {
    for (int word = first; word < end; word++) {
      if (tree.head(word) < first || tree.head(word) >= end) {
        return word;
      }
    }
    return first;
  }
}
