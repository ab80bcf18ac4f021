package org.ortak.answer.judging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.ledger.undertaking.Undertaking;

/** Makes judgements, each in one person's name. */
public final class Judge {

  private final Ledger ledger;
  private final Clock clock;
  private final String who;
  private final Finder finder;

  /**
   * @param who in whose name
   */
  public Judge(Ledger ledger, Clock clock, String who) {
    this.ledger = ledger;
    this.clock = clock;
    this.who = who;
    this.finder = new Finder(ledger);
  }

  /** Two claims tell of one undertaking, or of two. */
  public Judgement pair(Verdict verdict, Report one, Report other, String why) {
    if (one.id().equals(other.id())) {
      throw new AnswerException("expected two claims, found one twice: " + one.id());
    }
    if (one.claim().type() != other.claim().type()) {
      throw new AnswerException(
          "expected two claims of one type, since an undertaking holds no others, found a "
              + one.claim().type().word()
              + " and a "
              + other.claim().type().word());
    }
    return add(verdict, new Subject.OfClaims(finder.anchor(one), finder.anchor(other)), why);
  }

  /** Two names name one entity, or two. */
  public Judgement names(Verdict verdict, String one, String other, String why) {
    return add(verdict, new Subject.OfNames(one, other), why);
  }

  /** A claim tells of something else than the rest of its undertaking. */
  public List<Judgement> split(Report report, String why) {
    Undertaking undertaking =
        ledger
            .known(AsOf.latest())
            .telling(report.id())
            .orElseThrow(
                () ->
                    new AnswerException(
                        "expected a claim that counts, found one that was rejected: "
                            + report.id()));
    List<Report> rest =
        undertaking.reports().stream().filter(other -> !other.id().equals(report.id())).toList();
    if (rest.isEmpty()) {
      throw new AnswerException(
          "expected a claim that was joined with others, found one that stands alone: "
              + report.id());
    }
    return rest.stream().map(other -> pair(Verdict.DIFFERENT, report, other, why)).toList();
  }

  /** A claim is wrong, or right. */
  public Judgement claim(Verdict verdict, Report report, String why) {
    return add(verdict, new Subject.OfClaim(finder.anchor(report)), why);
  }

  /** A field of a claim should be otherwise. */
  public Judgement correct(Report report, Correction correction, String why) {
    try {
      var unused = correction.of(report.claim());
    } catch (IllegalArgumentException e) {
      throw new AnswerException(String.valueOf(e.getMessage()));
    }
    Subject subject =
        new Subject.OfField(finder.anchor(report), correction.field(), correction.value());
    return add(Verdict.CORRECTED, subject, why);
  }

  /** A document counts for nothing; it stays. */
  public Judgement withdraw(String document, String why) {
    return add(Verdict.WITHDRAWN, new Subject.OfDocument(document), why);
  }

  /** Removes a document for good; its id, a hash of what it was, stays with the reason. */
  public Tombstone purge(String document, String why) {
    Tombstone tombstone =
        new Tombstone(document, who, why, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (!ledger.purge(tombstone)) {
      throw new AnswerException("expected a document of this id, found none: " + document);
    }
    return tombstone;
  }

  /** An earlier judgement counts for nothing. */
  public Judgement undo(Judgement judgement, String why) {
    if (judgement.verdict() == Verdict.UNDONE) {
      throw new AnswerException(
          "expected a judgement that can be undone, found an undoing: "
              + judgement.id()
              + "; decide again instead");
    }
    return add(Verdict.UNDONE, new Subject.OfJudgement(judgement.id()), why);
  }

  /** The last judgement of this person that holds. */
  public Judgement last() {
    return new JudgementLog(ledger)
        .decisions(AsOf.latest()).stream()
            .filter(decision -> decision.judgement().who().equals(who))
            .filter(decision -> decision.judgement().verdict() != Verdict.UNDONE)
            .filter(decision -> decision.state() != Decision.State.UNDONE)
            .reduce((first, second) -> second)
            .map(Decision::judgement)
            .orElseThrow(
                () ->
                    new AnswerException(
                        "expected a judgement of " + who + " to undo, found none that holds"));
  }

  /** The same judgement about the claim that stands where its own no longer does. */
  public Judgement again(Judgement judgement, Report claim) {
    Subject subject =
        switch (judgement.subject()) {
          case Subject.OfField field ->
              new Subject.OfField(finder.anchor(claim), field.field(), field.value());
          case Subject.OfClaims claims ->
              new Subject.OfClaims(
                  finder.anchor(claim),
                  claims.first().document().equals(claim.document().id())
                      ? claims.second()
                      : claims.first());
          default -> new Subject.OfClaim(finder.anchor(claim));
        };
    Judgement again = add(judgement.verdict(), subject, judgement.why());
    Judgement undone = undo(judgement, "made again as " + again.id());
    return undone.verdict() == Verdict.UNDONE ? again : undone;
  }

  private Judgement add(Verdict verdict, Subject subject, String why) {
    Judgement judgement =
        new Judgement(verdict, subject, who, why, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    boolean added = ledger.judge(judgement);
    if (!added) {
      throw new AnswerException("expected a new judgement, found it in the ledger already");
    }
    return judgement;
  }
}
