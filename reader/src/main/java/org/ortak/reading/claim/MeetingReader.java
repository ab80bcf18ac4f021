package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.MeetingKind;
import org.ortak.claim.Role;
import org.ortak.pack.Pack;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.text.Sentence;

/**
 * Reads who met whom, persons among them. What one article tells of somebody's meetings is one
 * occasion or tour, unless days or countries tell two apart.
 */
final class MeetingReader extends SlottedReader {

  /** However many frames tell it, it is not likelier than this. */
  private static final double MOST = 0.95;

  private final FrameReader frames;
  private final MetList lists;

  MeetingReader(Pack pack, StageReader stages) {
    super(ClaimType.MEETING, figure -> Optional.empty(), Set.of(Event.MEETING));
    this.lists = new MetList(pack);
    this.frames =
        new FrameReader(
            new Frames(pack, ClaimType.MEETING),
            stages,
            (role, actor) -> canMeet(actor),
            lists::behind);
  }

  private static boolean canMeet(Actor actor) {
    return (actor.isParty() || actor.kind() == NameKind.PERSON) && !actor.tellsNews();
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Occasion> occasions = new ArrayList<>();
    for (Draft draft : frames.read(scene)) {
      Draft told = withoutHosts(draft);
      if (!told.parties().isEmpty()) {
        join(occasions, Occasion.of(scene, told));
      }
    }
    occasions.removeIf(Occasion::isNowhere);
    return occasions.stream().map(Occasion::judged).toList();
  }

  /** A visit to a country meets nobody there: the country is its place. */
  private static Draft withoutHosts(Draft draft) {
    boolean visit = draft.kind().filter(MeetingKind.VISIT::equals).isPresent();
    if (!visit || draft.parties().stream().noneMatch(party -> party.actor().isCountry())) {
      return draft;
    }
    Draft out = draft.again().link(draft.linked());
    draft.parties().stream()
        .filter(party -> !party.actor().isCountry())
        .forEach(party -> out.party(party.role(), party.actor()));
    return out;
  }

  private static void join(List<Occasion> occasions, Occasion here) {
    for (Occasion before : occasions) {
      if (before.mayBe(here)) {
        before.draft().absorb(here.draft());
        before.days().addAll(here.days());
        before.countries().addAll(here.countries());
        return;
      }
    }
    occasions.add(here);
  }

  /** A meeting with the days and countries that its sentences tell. */
  private record Occasion(Draft draft, Set<String> days, Set<String> countries) {

    static Occasion of(Scene scene, Draft draft) {
      Sentence sentence = scene.words().sentenceOf(draft.trigger());
      return new Occasion(draft, days(scene, sentence), countries(scene, sentence));
    }

    private static Set<String> days(Scene scene, Sentence sentence) {
      return scene.datesIn(sentence).stream()
          .map(DateMention::date)
          .map(Objects::toString)
          .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> countries(Scene scene, Sentence sentence) {
      Set<String> out = new HashSet<>();
      for (int word = sentence.first(); word < sentence.end(); word++) {
        scene.names().actorsAt(word).stream()
            .filter(actor -> actor.kind() == NameKind.PLACE)
            .forEach(actor -> actor.country().ifPresent(out::add));
      }
      return out;
    }

    /** A visit by one party to no place that is named. */
    boolean isNowhere() {
      boolean visit = draft.kind().filter(MeetingKind.VISIT::equals).isPresent();
      return visit && draft.parties().size() == 1 && countries.isEmpty();
    }

    Draft judged() {
      return draft.counted(Math.min(MOST, draft.linkedSomewhere()));
    }

    boolean mayBe(Occasion other) {
      Set<Actor> shared = new HashSet<>(draft.parties(Role.PARTICIPANT));
      shared.retainAll(other.draft.parties(Role.PARTICIPANT));
      return !shared.isEmpty() && agree(days, other.days) && agree(countries, other.countries);
    }

    private static boolean agree(Set<String> one, Set<String> other) {
      return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return false;
  }
}
