package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.claim.Speaker;
import org.ortak.claim.Stage;
import org.ortak.pack.Pack;
import org.ortak.text.Span;

/**
 * Reads the claims of all types out of a scene: drafts, their figures and dates, gathering, stage,
 * confidence.
 */
public final class ClaimsReader {

  private final Map<ClaimType, ClaimTypeReader> readers = new EnumMap<>(ClaimType.class);
  private final SlotFiller slotFiller;
  private final LinkJudge links;
  private final ClaimJudge judge;
  private final Senses senses;
  private final VoiceReader voices;

  public ClaimsReader(Pack pack) {
    this.links = new LinkJudge(pack);
    this.judge = new ClaimJudge(pack);
    this.senses = new Senses(pack);
    this.voices = new VoiceReader(pack);
    StageReader stages = new StageReader(pack);
    for (ClaimTypeReader reader : TypeReaders.all(pack, stages)) {
      readers.put(reader.type(), reader);
    }
    this.slotFiller = new SlotFiller(pack, readers);
  }

  public List<Finding> read(Scene scene) {
    List<Draft> drafts = links.gate(candidates(scene));
    drafts.forEach(draft -> draft.speaker(speaker(scene, draft)));
    drafts.forEach(draft -> new StageSigns(scene, senses, draft).add());
    List<Draft> gathered = gather(drafts);
    withoutTurned(gathered);
    gathered.removeIf(draft -> draft.parties().isEmpty());
    gathered.sort(Comparator.comparingInt(Draft::trigger));
    Salience salience = new Salience(scene);
    int sentences = scene.sentences().size();
    List<Judged> likely =
        gathered.stream()
            .map(draft -> judged(draft, ClaimSigns.of(draft, gathered, salience, sentences)))
            .filter(one -> one.confidence() >= judge.least(one.draft().type()))
            .toList();
    List<Draft> sold = Sales.settle(likely.stream().map(Judged::draft).toList());
    List<Judged> judged = likely.stream().filter(one -> !sold.contains(one.draft())).toList();
    List<Draft> kept = judged.stream().map(Judged::draft).toList();
    List<List<Slot>> slots = slotFiller.fill(scene, kept);
    Set<Draft> again = toldAgain(judged);
    voices.add(scene, kept);
    List<Finding> out = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (!again.contains(kept.get(i)) && !IndicatorReader.isTaken(kept.get(i), kept)) {
        out.add(finding(scene, judged.get(i), slots.get(i)));
      }
    }
    return out;
  }

  private static Optional<Speaker> speaker(Scene scene, Draft draft) {
    int at = scene.words().start(draft.trigger());
    return draft.type() == ClaimType.INDICATOR
        ? scene.speech().ofFigures(at)
        : scene.speech().at(at);
  }

  /** A draft with what speaks for and against it. */
  private record Judged(Draft draft, List<String> signs, double confidence) {}

  /** Those that tell of what a likelier draft tells of, which takes over what they add. */
  private static Set<Draft> toldAgain(List<Judged> judged) {
    List<Draft> likeliest =
        judged.stream()
            .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
            .map(Judged::draft)
            .toList();
    List<Draft> once = new ArrayList<>();
    Set<Draft> again = new HashSet<>();
    for (Draft draft : likeliest) {
      Optional<Draft> twin = once.stream().filter(one -> Twins.areOne(one, draft)).findFirst();
      if (twin.isPresent()) {
        twin.get().absorb(draft);
        again.add(draft);
      } else {
        once.add(draft);
      }
    }
    return again;
  }

  private Judged judged(Draft draft, List<String> standing) {
    List<String> signs = new ArrayList<>(draft.signs());
    signs.addAll(standing);
    return new Judged(draft, signs, judge.confidence(signs));
  }

  /** All drafts, before the model of links has judged which parties play a role in them. */
  public List<Draft> candidates(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    readers.values().forEach(reader -> drafts.addAll(reader.read(scene)));
    return drafts;
  }

  /** Of two drafts with the same two parties in exchanged roles only the likelier stays. */
  private static void withoutTurned(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            drafts.stream()
                .anyMatch(
                    other ->
                        other.type() == draft.type()
                            && other.isTurned(draft)
                            && other.linkedSomewhere() > draft.linkedSomewhere()));
  }

  private Finding finding(Scene scene, Judged judged, List<Slot> slots) {
    Draft draft = judged.draft();
    List<String> signs = new ArrayList<>(judged.signs());
    signs.addAll(StageSigns.dated(draft, scene));
    draft.kind().ifPresent(kind -> signs.add("k:" + kind.word()));
    if (!StageSigns.isPlain(draft.signs())) {
      judge.stage(draft, signs).ifPresent(draft::stage);
    }
    if (draft.kind().filter(kind -> signs.contains(FacilityReader.SURE + kind.word())).isEmpty()) {
      judge.kind(draft, signs).ifPresent(draft::kind);
    }
    if (draft.type().isUndertaking() && isOnlyAsked(scene, draft)) {
      draft.stage(Stage.CONSIDERED);
    }
    Span cue = scene.words().span(draft.trigger());
    Claim claim = claim(scene, draft, judged.confidence());
    return new Finding(claim, draft.rules(), signs, cue, slots);
  }

  /** Whether questions alone tell of it: who asks whether there will be a plant says no more. */
  private static boolean isOnlyAsked(Scene scene, Draft draft) {
    return draft.sentences().stream()
        .map(index -> scene.sentences().get(index).span().of(scene.words().text()))
        .allMatch(text -> text.strip().endsWith("?"));
  }

  private List<Draft> gather(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> kin =
          out.stream()
              .filter(other -> other.type() == draft.type() && reader(draft).same(other, draft))
              .findFirst();
      if (kin.isPresent()) {
        kin.get().absorb(draft);
      } else {
        out.add(draft);
      }
    }
    return out;
  }

  private ClaimTypeReader reader(Draft draft) {
    ClaimTypeReader reader = readers.get(draft.type());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + draft.type());
    }
    return reader;
  }

  private static Claim claim(Scene scene, Draft draft, double confidence) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    for (Party party : draft.parties()) {
      participants.putIfAbsent(
          party.role() + " " + party.actor().index(),
          new Participant(party.role(), party.actor().name(), party.actor().id()));
    }
    Optional<Stage> stage =
        draft.type().isUndertaking()
            ? draft.stage().or(() -> Optional.of(Stage.AGREED))
            : Optional.empty();
    return new Claim(
        draft.type(),
        draft.kind(),
        stage,
        List.copyOf(participants.values()),
        draft.places(),
        draft.what(),
        draft.quantities(),
        draft.when(),
        draft.type() == ClaimType.TIE ? Optional.empty() : draft.speaker(),
        new Evidence(scene).of(draft),
        draft.voices(),
        confidence);
  }
}
