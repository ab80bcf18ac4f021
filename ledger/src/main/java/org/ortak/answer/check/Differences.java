package org.ortak.answer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Claim;
import org.ortak.claim.Edtf;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.Stance;
import org.ortak.claim.When;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;

/** What a claim says otherwise than an undertaking is known. */
final class Differences {

  private static final double SAME = 0.02;
  private static final Set<Stage> OVER = Set.of(Stage.ENDED, Stage.CANCELLED);

  private final Claim claim;
  private final Undertaking known;
  private final List<String> words = new ArrayList<>();
  private Checked.Standing standing = Checked.Standing.KNOWN;

  private Differences(Claim claim, Undertaking known) {
    this.claim = claim;
    this.known = known;
  }

  static Differences of(Claim claim, Undertaking known) {
    Differences differences = new Differences(claim, known);
    claim.when().forEach(differences::compare);
    claim.quantities().forEach(differences::compare);
    differences.compareStage();
    differences.compareVoices();
    return differences;
  }

  /** The gravest; each kind of difference is told in the words. */
  Checked.Standing standing() {
    return standing;
  }

  List<String> words() {
    return words;
  }

  private void compare(When when) {
    known.milestones().stream()
        .filter(milestone -> milestone.event() == when.event() && !when.former())
        .filter(milestone -> values(milestone.field()).noneMatch(day -> isSame(day, when.date())))
        .findFirst()
        .ifPresent(
            milestone ->
                tell(
                    Checked.Standing.OTHER_DATE,
                    when.event().word() + " " + DateWords.of(when.date()),
                    DateWords.of(milestone.field().current().value())));
  }

  /** Whether one day lies in the other. */
  private static boolean isSame(Edtf one, Edtf other) {
    return lies(one, other) || lies(other, one);
  }

  private static boolean lies(Edtf inner, Edtf outer) {
    boolean after =
        outer.first().isEmpty()
            || inner
                .first()
                .or(inner::last)
                .filter(day -> day.isBefore(outer.first().get()))
                .isEmpty();
    boolean before =
        outer.last().isEmpty()
            || inner
                .last()
                .or(inner::first)
                .filter(day -> day.isAfter(outer.last().get()))
                .isEmpty();
    return after && before;
  }

  private void compare(Quantity quantity) {
    known.figures().stream()
        .filter(figure -> figure.measure() == quantity.measure() && !quantity.former())
        .filter(figure -> figure.unit().equals(quantity.unit()))
        .filter(figure -> values(figure.field()).noneMatch(value -> isSame(value, quantity)))
        .findFirst()
        .ifPresent(
            figure ->
                tell(
                    Checked.Standing.OTHER_FIGURE,
                    quantity.measure().word() + " " + FigureWords.of(quantity),
                    FigureWords.of(figure.field().current().value())));
  }

  private static boolean isSame(Quantity one, Quantity other) {
    double most = Math.max(Math.abs(one.value()), Math.abs(other.value()));
    return Math.abs(one.value() - other.value()) <= SAME * most;
  }

  private void compareStage() {
    Optional<Stage> held = known.progress().map(progress -> progress.stage());
    if (held.isPresent() && claim.stage().isPresent() && !held.equals(claim.stage())) {
      boolean contradicted = OVER.contains(held.get()) != OVER.contains(claim.stage().get());
      tell(
          contradicted ? Checked.Standing.CONTRADICTED : Checked.Standing.OTHER_STAGE,
          "stage " + claim.stage().get().word(),
          held.get().word());
    }
  }

  private void compareVoices() {
    claim.voices().stream()
        .filter(voice -> voice.stance() == Stance.DENIES)
        .findFirst()
        .ifPresent(
            voice -> {
              words.add("denied by " + voice.speaker().name());
              standing = Checked.Standing.CONTRADICTED;
            });
  }

  private void tell(Checked.Standing found, String said, String held) {
    words.add(said + ", known " + held);
    if (found.compareTo(standing) > 0) {
      standing = found;
    }
  }

  private static <T> Stream<T> values(Field<T> field) {
    return Stream.concat(Stream.of(field.current()), field.others().stream()).map(Value::value);
  }
}
