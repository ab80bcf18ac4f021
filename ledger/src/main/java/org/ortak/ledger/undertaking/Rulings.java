package org.ortak.ledger.undertaking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.resolve.NameVerdicts;

/**
 * The judgements that hold, ready to be asked about claims. Of two on one subject the one decided
 * last holds.
 */
public final class Rulings {

  private final Map<List<String>, Judgement> bySubject = new HashMap<>();
  private final Map<String, Map<String, Judgement>> corrections = new HashMap<>();
  private final boolean hasPairs;

  public Rulings(List<Judgement> judgements) {
    Set<String> undone =
        judgements.stream()
            .filter(judgement -> judgement.verdict() == Verdict.UNDONE)
            .flatMap(judgement -> judgement.subject().parts().stream().skip(1))
            .collect(Collectors.toCollection(HashSet::new));
    judgements.stream().filter(judgement -> !undone.contains(judgement.id())).forEach(this::take);
    hasPairs = bySubject.keySet().stream().anyMatch(subject -> subject.getFirst().equals("claims"));
  }

  /** Whether any pair of claims was judged. */
  boolean hasPairs() {
    return hasPairs;
  }

  /** What was judged of two claims, as a likeness of 1 or 0. */
  public Optional<Likeness> on(String one, String other) {
    if (!hasPairs) {
      return Optional.empty();
    }
    boolean inOrder = one.compareTo(other) <= 0;
    List<String> subject = inOrder ? List.of("claims", one, other) : List.of("claims", other, one);
    return Optional.ofNullable(bySubject.get(subject))
        .map(
            judgement ->
                new Likeness(
                    judgement.verdict() == Verdict.SAME ? 1 : 0,
                    List.of("judged by " + judgement.who() + ": " + judgement.why())));
  }

  /** Whether a report counts: neither it nor its document was judged away. */
  public boolean counts(Report report) {
    return !isJudged(List.of("claim", report.id()), Verdict.WRONG)
        && !isJudged(List.of("document", report.document().id()), Verdict.WITHDRAWN);
  }

  private boolean isJudged(List<String> subject, Verdict verdict) {
    Judgement judgement = bySubject.get(subject);
    return judgement != null && judgement.verdict() == verdict;
  }

  /** The report as corrected. */
  public Report corrected(Report report) {
    Map<String, Judgement> fields = corrections.get(report.id());
    if (fields == null) {
      return report;
    }
    Claim claim = report.claim();
    for (Judgement judgement : fields.values()) {
      if (judgement.subject() instanceof Subject.OfField subject) {
        claim = new Correction(subject.field(), subject.value()).of(claim);
      }
    }
    return new Report(report.id(), report.document(), claim);
  }

  /** The corrections of a claim, in the order of the fields. */
  public List<Judgement> corrections(String claim) {
    return List.copyOf(corrections.getOrDefault(claim, Map.of()).values());
  }

  /** The pairs of claims that were judged to tell of one undertaking, in the order of their ids. */
  public List<List<String>> same() {
    return bySubject.entrySet().stream()
        .filter(entry -> entry.getKey().getFirst().equals("claims"))
        .filter(entry -> entry.getValue().verdict() == Verdict.SAME)
        .map(entry -> entry.getKey().subList(1, 3))
        .sorted(Comparator.comparing((List<String> pair) -> pair.getFirst() + pair.getLast()))
        .toList();
  }

  /** The names that were judged to name one entity. */
  public List<Subject.OfNames> sameNames() {
    return names(Verdict.SAME);
  }

  /** What was judged of names. */
  public NameVerdicts nameVerdicts() {
    return new NameVerdicts(sameNames(), names(Verdict.DIFFERENT));
  }

  private List<Subject.OfNames> names(Verdict verdict) {
    return bySubject.values().stream()
        .filter(judgement -> judgement.verdict() == verdict)
        .flatMap(
            judgement ->
                judgement.subject() instanceof Subject.OfNames names
                    ? Stream.of(names)
                    : Stream.empty())
        .toList();
  }

  private void take(Judgement judgement) {
    if (judgement.subject() instanceof Subject.OfField field) {
      corrections
          .computeIfAbsent(field.anchor().claimId(), claim -> new TreeMap<>())
          .merge(field.field(), judgement, Rulings::later);
    } else if (!(judgement.subject() instanceof Subject.OfJudgement)) {
      bySubject.merge(judgement.subject().parts(), judgement, Rulings::later);
    }
  }

  private static Judgement later(Judgement one, Judgement other) {
    int order = one.at().compareTo(other.at());
    if (order == 0) {
      order = one.id().compareTo(other.id());
    }
    return order >= 0 ? one : other;
  }
}
