package org.ortak.answer.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.answer.tracker.Quoter;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.NamePair;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;

/**
 * What waits for a judgement: what judges disagree on, judgements adrift, names that may be one,
 * and likely pairs of claims.
 */
public final class ReviewQueue {

  private static final double LIKE = 0.34;

  private final Ledger ledger;

  public ReviewQueue(Ledger ledger) {
    this.ledger = ledger;
  }

  /** No more than {@code most}, in the order in which they are best decided. */
  public List<Waiting> waiting(AsOf asOf, int most) {
    Known known = ledger.known(asOf);
    Sides sides = new Sides(known);
    List<Decision> decisions = new JudgementLog(ledger).decisions(asOf);
    List<Waiting> waiting = new ArrayList<>();
    disputes(decisions).forEach(waiting::add);
    decisions.stream()
        .filter(decision -> decision.state() == Decision.State.ADRIFT)
        .filter(decision -> isKept(decision.judgement()))
        .map(decision -> new Waiting.Adrift(decision, sides.likest(decision.judgement())))
        .forEach(waiting::add);
    known.doubtfulNames((most - waiting.size()) / 2).stream()
        .map(sides::names)
        .forEach(waiting::add);
    if (waiting.size() < most) {
      known.review(most - waiting.size()).stream()
          .flatMap(pair -> sides.likely(pair).stream())
          .forEach(waiting::add);
    }
    return waiting.size() > most ? List.copyOf(waiting.subList(0, most)) : waiting;
  }

  /** Whether the documents that a judgement is about are still there. */
  private boolean isKept(Judgement judgement) {
    return judgement.subject().anchors().stream()
        .allMatch(anchor -> ledger.document(anchor.document()).isPresent());
  }

  private static Stream<Waiting> disputes(List<Decision> decisions) {
    return decisions.stream()
        .filter(Decision::isDisputed)
        .flatMap(
            earlier ->
                decisions.stream()
                    .filter(later -> earlier.by().contains(later.judgement()))
                    .filter(later -> later.state() == Decision.State.HOLDS)
                    .filter(later -> !later.judgement().who().equals(earlier.judgement().who()))
                    .map(later -> new Waiting.Dispute(earlier, later)));
  }

  /** Looks up claims with their sentences. */
  private final class Sides {

    private final Known known;
    private final Quoter quoter;

    Sides(Known known) {
      this.known = known;
      this.quoter = new Quoter(ledger, known);
    }

    Waiting names(NamePair pair) {
      return new Waiting.Names(
          name(pair.name(), pair.one()),
          name(pair.another(), pair.other()),
          pair.likeness().score(),
          pair.likeness().reason());
    }

    private Waiting.Name name(String name, Entity entity) {
      Selection about = Selection.all().about(Set.of(Tag.entity(entity.key())));
      return new Waiting.Name(
          name,
          entity.key(),
          known.count(about),
          known.list(about, 1).stream()
              .map(undertaking -> quoter.line(undertaking.reports().getLast()))
              .findFirst());
    }

    Optional<Waiting> likely(Pair pair) {
      return side(pair.one())
          .flatMap(
              one ->
                  side(pair.other())
                      .map(
                          other ->
                              new Waiting.Likely(
                                  one, other, pair.likeness().score(), pair.likeness().reasons())));
    }

    Optional<Waiting.Side> side(String claim) {
      return known
          .telling(claim)
          .flatMap(
              undertaking ->
                  undertaking.reports().stream()
                      .filter(report -> report.id().equals(claim))
                      .findFirst()
                      .map(report -> new Waiting.Side(report, quoter.line(report), undertaking)));
    }

    /** The claim that took the place of the first one that is no longer read. */
    Optional<Waiting.Side> likest(Judgement judgement) {
      for (Anchor anchor : judgement.subject().anchors()) {
        List<Report> read = current(anchor.document());
        if (read.stream().noneMatch(report -> report.id().equals(anchor.claimId()))) {
          return read.stream()
              .filter(report -> likeness(anchor, report) >= LIKE)
              .max(Comparator.comparingDouble(report -> likeness(anchor, report)))
              .flatMap(report -> side(report.id()));
        }
      }
      return Optional.empty();
    }

    private List<Report> current(String document) {
      List<KeptReading> readings = ledger.readings(document);
      return readings.isEmpty() ? List.of() : readings.getLast().reports();
    }

    private double likeness(Anchor anchor, Report report) {
      if (report.claim().type() != anchor.type()) {
        return 0;
      }
      String text = quoter.document(anchor.document()).map(Document::text).orElse("");
      Anchor other = Anchor.of(anchor.document(), report.claim(), text);
      double parties = shared(Set.copyOf(anchor.parties()), Set.copyOf(other.parties()));
      double words = shared(words(anchor.quote()), words(other.quote()));
      return (parties + words) / 2;
    }
  }

  private static Set<String> words(String quote) {
    return Set.copyOf(List.of(quote.split("\\s+")).stream().distinct().toList());
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> any = new HashSet<>(one);
    any.addAll(other);
    return any.isEmpty() ? 0 : (double) both.size() / any.size();
  }
}
