package org.ortak.answer.openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profiler;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.claim.ClaimType;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/** Finds openings, and those that answer each other. */
public final class OpeningFinder {

  private static final int LOOKED_AT = 400;
  private static final int ANSWERS = 3;
  private static final int DEALINGS = 100;
  private static final Optional<String> OFFER = Optional.of(OpeningKind.CUSTOMER.word());
  private static final Set<Stage> OVER = Set.of(Stage.ENDED, Stage.CANCELLED);

  private final Ledger ledger;
  private final Tracker tracker;
  private final FinderPack pack;

  public OpeningFinder(Ledger ledger, Tracker tracker, FinderPack pack) {
    this.ledger = ledger;
    this.tracker = tracker;
    this.pack = pack;
  }

  /**
   * Which openings to give.
   *
   * @param country ISO 3166-1 alpha-2, absent for all
   * @param fitting the name of one whose trades the openings shall ask for, absent for all
   */
  public record Asked(Optional<String> country, Optional<String> fitting) {}

  /** The newest openings; no more than {@code most} of each sort. */
  public Openings all(Asked asked, AsOf asOf, int most) {
    Known known = ledger.known(asOf);
    Selection all = Selection.of(Set.of(ClaimType.OPENING));
    List<Sought> others =
        known.list(all, LOOKED_AT).stream().filter(one -> !isOver(one)).map(this::sought).toList();
    Selection some = asked.country().map(code -> all.about(Set.of(Tag.country(code)))).orElse(all);
    Predicate<Undertaking> fitting =
        asked.fitting().map(name -> fitting(name, asOf)).orElse(one -> true);
    List<Undertaking> openings = known.list(some, LOOKED_AT).stream().filter(fitting).toList();
    Quoter quoter = new Quoter(ledger, known);
    List<Opening> running = new ArrayList<>();
    List<Opening> over = new ArrayList<>();
    for (Undertaking one : openings) {
      List<Opening> list = isOver(one) ? over : running;
      if (list.size() < most) {
        list.add(
            new Opening(
                quoter.chapter(tracker.listed(one, asOf)),
                isOver(one) ? List.of() : answers(sought(one), others)));
      }
    }
    return new Openings(running, over);
  }

  /** Whether an opening asks for what somebody does; none does where nothing is known of it. */
  public Predicate<Undertaking> fitting(String name, AsOf asOf) {
    Optional<Profile> maker =
        new Profiler(ledger.known(asOf), pack.trades(), pack.register()).named(name, DEALINGS);
    return opening -> maker.filter(by -> fits(opening, by)).isPresent();
  }

  private static boolean isOver(Undertaking opening) {
    return opening.progress().filter(progress -> OVER.contains(progress.stage())).isPresent();
  }

  /** Whether an opening of somebody else asks for what one does; who looks for customers offers. */
  private boolean fits(Undertaking opening, Profile by) {
    Sought sought = sought(opening);
    boolean own = by.keys().stream().anyMatch(sought.seekers()::contains);
    return !own
        && !sought.kind().equals(OFFER)
        && sought.trades().stream().anyMatch(by.trades()::containsKey);
  }

  private Sought sought(Undertaking opening) {
    return Sought.by(opening, pack);
  }

  private static List<Undertaking> answers(Sought opening, List<Sought> others) {
    record Answer(int closeness, Undertaking by) {}
    return others.stream()
        .map(other -> new Answer(opening.closeness(other), other.opening()))
        .filter(answer -> answer.closeness > 0)
        .sorted(
            Comparator.comparingInt((Answer answer) -> -answer.closeness)
                .thenComparing(Answer::by, Undertaking.newestFirst()))
        .limit(ANSWERS)
        .map(Answer::by)
        .toList();
  }
}
