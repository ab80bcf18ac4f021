package org.ortak.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ortak.ledger.undertaking.Tangle;

/**
 * The claims that hang together, as they were joined last, by the least of them. Those not used for
 * long are forgotten where room is wanted.
 */
final class Tangles {

  /** In pairs of claims; a claim itself takes the room of so many. */
  static final long ROOM = 6_000_000;

  private static final long ROOM_OF_A_CLAIM = 16;
  private final Map<Long, Hanging> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private final long most;
  private long room;

  /**
   * @param most how much room there is
   */
  Tangles(long most) {
    this.most = most;
  }

  /**
   * Claims that hang together.
   *
   * @param claims their numbers, by place
   * @param undertakings which one each of them tells, by place
   */
  record Hanging(Tangle tangle, long[] claims, long[] undertakings) {

    private long room() {
      return tangle.pairs() + ROOM_OF_A_CLAIM * claims.length;
    }
  }

  /** Gives them away: whoever joins them anew puts them back. */
  Optional<Hanging> take(long bound) {
    Optional<Hanging> taken = Optional.ofNullable(kept.remove(bound));
    taken.ifPresent(one -> room -= one.room());
    return taken;
  }

  void put(long bound, Hanging hanging) {
    if (hanging.room() > most) {
      return;
    }
    kept.put(bound, hanging);
    room += hanging.room();
    var eldest = kept.entrySet().iterator();
    while (room > most) {
      room -= eldest.next().getValue().room();
      eldest.remove();
    }
  }
}
