package org.ortak.reading.claim;

import java.util.List;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.pack.Pack;

/** The readers of all claim types, in the order in which they read. */
final class TypeReaders {

  private TypeReaders() {}

  static List<ClaimTypeReader> all(Pack pack, StageReader stages) {
    return List.of(
        new FacilityReader(pack, stages),
        new PairReader(
            pack,
            ClaimType.SUPPLY,
            stages,
            Figures::goods,
            Event.AGREED,
            Event.ANNOUNCED,
            Event.DELIVERY,
            Event.PRODUCTION_START),
        new PairReader(
            pack, ClaimType.PARTNERSHIP, stages, Figures::terms, Event.AGREED, Event.ANNOUNCED),
        new PairReader(
            pack,
            ClaimType.INVESTMENT,
            stages,
            Figures::terms,
            Event.AGREED,
            Event.ANNOUNCED,
            Event.CLOSING),
        new OpeningReader(pack, stages),
        new ProductReader(pack, stages),
        new ActivityReader(pack, stages),
        new MeetingReader(pack, stages),
        new TieReader(pack, stages),
        new IndicatorReader(pack));
  }
}
