package org.ortak.answer.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * An undertaking or fact, seen from one who takes part.
 *
 * @param own what it takes part as
 * @param others who else takes part
 */
public record Dealing(Undertaking undertaking, Role own, List<Party> others) {

  private static final Set<ClaimType> DEALS =
      Set.of(ClaimType.PARTNERSHIP, ClaimType.SUPPLY, ClaimType.FACILITY, ClaimType.INVESTMENT);
  private static final Set<Stage> AHEAD = Set.of(Stage.SOUGHT, Stage.CONSIDERED);
  private static final Set<Stage> RUNNING = Set.of(Stage.AGREED, Stage.UNDERWAY, Stage.ACTIVE);
  private static final Set<Stage> FAILED = Set.of(Stage.ENDED, Stage.CANCELLED, Stage.PAUSED);

  public Dealing {
    others = List.copyOf(others);
  }

  public ClaimType type() {
    return undertaking.type();
  }

  /** Something that firms do with each other. */
  public boolean isDeal() {
    return DEALS.contains(type()) && !others.isEmpty();
  }

  public Optional<Stage> stage() {
    return undertaking.progress().map(progress -> progress.stage());
  }

  /** Spoken of and not agreed. */
  public boolean isAhead() {
    return stage().filter(AHEAD::contains).isPresent();
  }

  public boolean isRunning() {
    return isRunning(undertaking);
  }

  static boolean isRunning(Undertaking one) {
    return one.progress().filter(progress -> RUNNING.contains(progress.stage())).isPresent();
  }

  public boolean hasFailed() {
    return stage().filter(FAILED::contains).isPresent();
  }

  public Optional<LocalDate> last() {
    return undertaking.coverage().last();
  }

  /** Whether one of these takes part beside it. */
  public boolean isWith(Set<String> entities) {
    return others.stream().anyMatch(party -> entities.contains(party.entity()));
  }
}
