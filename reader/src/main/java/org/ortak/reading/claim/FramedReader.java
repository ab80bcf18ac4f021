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
final class FramedReader extends SlottedReader {

  private final FrameReader frames;

  /**
   * @param events those that its dates may have
   */
  FramedReader(
      Pack pack,
      StageReader stages,
      ClaimType type,
      Function<QuantityMention, Optional<Measure>> measures,
      Event... events) {
    super(type, measures, Set.of(events));
    this.frames = FrameReader.of(pack, type, stages);
  }

  @Override
  public List<Draft> read(Scene scene) {
    return frames.read(scene);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Party> here = new HashSet<>(one.parties());
    Set<Party> there = new HashSet<>(other.parties());
    boolean parties = here.containsAll(there) || there.containsAll(here);
    return parties && sameSubject(one, other);
  }

  private boolean sameSubject(Draft one, Draft other) {
    Set<String> shared = new HashSet<>(one.what());
    shared.retainAll(other.what());
    return type() != ClaimType.ACTIVITY || !shared.isEmpty();
  }
}
