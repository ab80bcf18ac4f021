package org.ortak.answer.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;

/** All judgements in the order that they were learnt, each with what became of it. */
public final class JudgementLog {

  private final Ledger ledger;

  public JudgementLog(Ledger ledger) {
    this.ledger = ledger;
  }

  public List<Decision> decisions(AsOf asOf) {
    List<Judgement> all = ledger.judgements(asOf);
    Map<String, Judgement> undoing = new HashMap<>();
    all.stream()
        .filter(judgement -> judgement.verdict() == Verdict.UNDONE)
        .forEach(judgement -> undoing.put(judgement.subject().parts().getLast(), judgement));
    Map<List<String>, List<Judgement>> bySubject =
        all.stream()
            .filter(judgement -> !undoing.containsKey(judgement.id()))
            .filter(judgement -> judgement.verdict() != Verdict.UNDONE)
            .collect(Collectors.groupingBy(JudgementLog::subject));
    Adrift adrift = new Adrift();
    List<Decision> decisions = new ArrayList<>();
    for (Judgement judgement : all) {
      Judgement undone = undoing.get(judgement.id());
      if (undone != null) {
        decisions.add(new Decision(judgement, Decision.State.UNDONE, List.of(undone)));
      } else {
        decisions.add(
            standing(judgement, bySubject.getOrDefault(subject(judgement), List.of()), adrift));
      }
    }
    return decisions;
  }

  private static Decision standing(Judgement judgement, List<Judgement> rivals, Adrift adrift) {
    List<Judgement> later =
        rivals.stream().filter(rival -> IN_TIME.compare(rival, judgement) > 0).toList();
    if (!later.isEmpty()) {
      return new Decision(judgement, Decision.State.OVERRULED, later);
    }
    boolean holds = judgement.subject().anchors().stream().noneMatch(adrift::is);
    return new Decision(judgement, holds ? Decision.State.HOLDS : Decision.State.ADRIFT, List.of());
  }

  private static final Comparator<Judgement> IN_TIME =
      Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

  /** What two judgements must share to speak of one thing: of a field, whatever its value. */
  private static List<String> subject(Judgement judgement) {
    List<String> parts = judgement.subject().parts();
    return judgement.subject() instanceof Subject.OfField ? parts.subList(0, 3) : parts;
  }

  /** Knows which claims are no longer read; each document is looked up once. */
  private final class Adrift {

    private final Map<String, Set<String>> claims = new HashMap<>();

    boolean is(Anchor anchor) {
      return !claims.computeIfAbsent(anchor.document(), this::current).contains(anchor.claimId());
    }

    private Set<String> current(String document) {
      List<KeptReading> readings = ledger.readings(document);
      return readings.isEmpty()
          ? Set.of()
          : readings.getLast().reports().stream()
              .map(Report::id)
              .collect(Collectors.toCollection(HashSet::new));
    }
  }
}
