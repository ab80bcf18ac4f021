package org.ortak.reading.claim;

import java.util.List;
import org.ortak.pack.Pack;

/** The readers of all claim types, in the order in which they read. */
final class TypeReaders {

  private TypeReaders() {}

  static List<ClaimTypeReader> all(Pack pack, StageReader stages) {
    return List.of(
        new FacilityReader(pack, stages),
        new SupplyReader(pack, stages),
        new PartnershipReader(pack, stages));
  }
}
