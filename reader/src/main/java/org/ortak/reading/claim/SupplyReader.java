package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.Role;
import org.ortak.pack.Pack;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;

/** Reads who delivers what to whom; one draft for each supplier and each customer. */
final class SupplyReader implements ClaimTypeReader {

  private final FrameReader frames;

  SupplyReader(Pack pack, StageReader stages) {
    this.frames =
        new FrameReader(
            new Frames(pack, ClaimType.SUPPLY), stages, (role, actor) -> actor.isParty());
  }

  @Override
  public ClaimType type() {
    return ClaimType.SUPPLY;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : frames.read(scene)) {
      for (Actor supplier : draft.parties(Role.SUPPLIER)) {
        for (Actor customer : draft.parties(Role.CUSTOMER)) {
          out.add(pair(draft, supplier, customer));
        }
      }
    }
    return out;
  }

  private static Draft pair(Draft draft, Actor supplier, Actor customer) {
    Draft pair = new Draft(ClaimType.SUPPLY, draft.trigger(), draft.rules().get(0));
    draft.what().forEach(pair::what);
    draft.kind().ifPresent(pair::kind);
    draft.stage().ifPresent(pair::stage);
    draft.sentences().forEach(pair::sentence);
    return pair.party(Role.SUPPLIER, supplier).party(Role.CUSTOMER, customer);
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return switch (figure.unit()) {
      case "GWh", "GWh/yr", "MWh", "vehicles", "vehicles/yr", "units", "t", "t/yr" ->
          Optional.of(Measure.VOLUME);
      default -> figure.unit().matches("[A-Z]{3}") ? Optional.of(Measure.AMOUNT) : Optional.empty();
    };
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told;
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.parties(Role.SUPPLIER).equals(other.parties(Role.SUPPLIER))
        && one.parties(Role.CUSTOMER).equals(other.parties(Role.CUSTOMER));
  }
}
