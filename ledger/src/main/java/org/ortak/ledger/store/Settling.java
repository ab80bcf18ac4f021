package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Rulings;

/** Settles who is meant by a name and who is kin to whom, as claims come and go. */
final class Settling {

  private final ToldClaims claims;
  private final NameRows names;
  private final StoredKin kin;
  private final Joining joining;
  private final StoredEntities entities;
  private final NameKey nameKey;

  Settling(ToldClaims claims, Joining joining, Parts parts) {
    this.claims = claims;
    this.joining = joining;
    this.names = parts.names();
    this.kin = parts.kin();
    this.entities = parts.naming().entities();
    this.nameKey = parts.naming().nameKey();
  }

  /** What is settled. */
  record Parts(NameRows names, StoredKin kin, ToldClaims.Naming naming) {}

  /** Names, then kin; claims whose parties are others now are seen anew. */
  void settle(Step step, Rulings old, boolean isJudged) throws SQLException {
    Set<String> touched = new TreeSet<>(countNames(step));
    names.heed(step.rulings().nameVerdicts());
    if (isJudged) {
      touched.addAll(old.nameVerdicts().parted(nameKey));
      touched.addAll(step.rulings().nameVerdicts().parted(nameKey));
    }
    Set<String> forms = names.withNear(touched);
    List<NameRows.Move> moves = new ArrayList<>();
    for (String form : forms) {
      names.settle(form, step.now()).ifPresent(moves::add);
    }
    if (isJudged || step.rulings().sameNames().size() > 0) {
      moves.addAll(names.judge(step.rulings().sameNames(), step.now()));
    }
    Set<String> keys = new TreeSet<>();
    for (NameRows.Move move : moves) {
      keys.addAll(move.from());
      keys.addAll(move.to());
      for (String key : move.from()) {
        step.retellSign(Joining.key("party", key));
      }
    }
    for (String key : named(step, keys)) {
      names.name(key, step.now());
    }
    settleKin(step, forms, keys);
  }

  /** Counts the names that came and went; the forms that stand for others than before. */
  private Set<String> countNames(Step step) throws SQLException {
    Set<String> forms = new HashSet<>();
    for (Report report : step.gone().values()) {
      forms.addAll(names.count(report.claim(), -1));
    }
    for (Report report : step.brought().values()) {
      forms.addAll(names.count(report.claim(), 1));
    }
    return forms;
  }

  /** The entities whose most used name may be another now. */
  private Set<String> named(Step step, Set<String> keys) {
    Set<String> named = new TreeSet<>(keys);
    for (Map<Long, Report> all : List.of(step.gone(), step.brought())) {
      for (Report report : all.values()) {
        report.claim().participants().forEach(party -> named.add(entities.key(party)));
      }
    }
    return named;
  }

  /** What claims and names tell of kin; claims of entities with other kin are joined anew. */
  private void settleKin(Step step, Set<String> forms, Set<String> keys) throws SQLException {
    Set<StoredKin.Tie> ties = new HashSet<>();
    for (Map.Entry<Long, Report> entry : step.gone().entrySet()) {
      ties.addAll(kin.silence(entry.getKey(), entry.getValue().claim().type()));
    }
    Set<String> renamed = new TreeSet<>();
    for (String key : keys) {
      renamed.addAll(formsOf(key));
    }
    renamed.addAll(forms);
    for (String form : renamed) {
      ties.addAll(kin.tellForms(form));
      for (long venture : claims.rows().signed(Joining.key("venture", form))) {
        if (!step.gone().containsKey(venture)) {
          ties.addAll(
              kin.tellClaim(venture, claims.traits(venture, step.rulings()).report().claim()));
        }
      }
    }
    for (Map.Entry<Long, Report> entry : step.brought().entrySet()) {
      ties.addAll(kin.tellClaim(entry.getKey(), entry.getValue().claim()));
    }
    for (long claim : step.retold()) {
      if (!step.gone().containsKey(claim)) {
        ties.addAll(kin.tellClaim(claim, claims.traits(claim, step.rulings()).report().claim()));
      }
    }
    for (StoredKin.Tie tie : ties) {
      joining.forgetKin(tie.one());
      step.retellSign(Joining.key("party", rarer(tie)));
    }
  }

  private List<String> formsOf(String key) throws SQLException {
    return entities.namesOf(key).stream().map(nameKey::of).distinct().toList();
  }

  private String rarer(StoredKin.Tie tie) throws SQLException {
    long one = count(tie.one());
    long other = count(tie.other());
    return one < other || (one == other && tie.one().compareTo(tie.other()) < 0)
        ? tie.one()
        : tie.other();
  }

  private long count(String key) throws SQLException {
    return claims.rows().count(Joining.key("party", key));
  }
}
