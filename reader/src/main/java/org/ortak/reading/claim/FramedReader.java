package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.QuantityMention;

/**
 * Reads a type of claim that frames alone tell. Drafts with the same parties in the same roles are
 * one claim.
 */
final class FramedReader implements ClaimTypeReader {

  private final ClaimType type;
  private final FrameReader frames;
  private final Function<QuantityMention, Optional<Measure>> measures;
  private final Set<Event> events;

  FramedReader(
      Pack pack,
      StageReader stages,
      ClaimType type,
      Function<QuantityMention, Optional<Measure>> measures) {
    this(
        type,
        new FrameReader(new Frames(pack, type), stages, (role, actor) -> actor.isParty()),
        measures,
        Set.of());
  }

  /** The same reader, taking dates of these events. */
  FramedReader with(Event... taken) {
    return new FramedReader(type, frames, measures, Set.of(taken));
  }

  private FramedReader(
      ClaimType type,
      FrameReader frames,
      Function<QuantityMention, Optional<Measure>> measures,
      Set<Event> events) {
    this.type = type;
    this.frames = frames;
    this.measures = measures;
    this.events = events;
  }

  @Override
  public ClaimType type() {
    return type;
  }

  @Override
  public List<Draft> read(Scene scene) {
    return frames.read(scene);
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return measures.apply(figure);
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.filter(events::contains);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Party> here = new HashSet<>(one.parties());
    Set<Party> there = new HashSet<>(other.parties());
    boolean parties = here.containsAll(there) || there.containsAll(here);
    return parties && sameSubject(one, other);
  }

  private boolean sameSubject(Draft one, Draft other) {
    boolean bySubject = type == ClaimType.PRODUCT || type == ClaimType.ACTIVITY;
    Set<String> shared = new HashSet<>(one.what());
    shared.retainAll(other.what());
    boolean kinds = one.kind().equals(other.kind()) || type != ClaimType.INVESTMENT;
    return kinds && (!bySubject || !shared.isEmpty());
  }
}
