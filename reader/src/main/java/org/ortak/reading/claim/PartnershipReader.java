package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.PartnershipKind;
import org.ortak.claim.Role;
import org.ortak.pack.Pack;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;

/** Reads who works with whom. */
final class PartnershipReader implements ClaimTypeReader {

  private final FrameReader frames;

  PartnershipReader(Pack pack, StageReader stages) {
    this.frames =
        new FrameReader(
            new Frames(pack, ClaimType.PARTNERSHIP), stages, (role, actor) -> actor.isParty());
  }

  @Override
  public ClaimType type() {
    return ClaimType.PARTNERSHIP;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts =
        frames.read(scene).stream().filter(draft -> draft.parties().size() > 1).toList();
    drafts.stream()
        .filter(draft -> draft.kind().isEmpty())
        .forEach(draft -> draft.kind(PartnershipKind.COOPERATION));
    return drafts;
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Optional.empty();
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.filter(event -> event == Event.AGREED || event == Event.ANNOUNCED);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Actor> here = new HashSet<>(one.parties(Role.PARTNER));
    Set<Actor> there = new HashSet<>(other.parties(Role.PARTNER));
    return here.containsAll(there) || there.containsAll(here);
  }
}
