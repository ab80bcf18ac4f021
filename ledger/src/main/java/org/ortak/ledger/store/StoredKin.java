package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.claim.Role;
import org.ortak.ledger.resolve.Families;
import org.ortak.ledger.resolve.Kin;
import org.ortak.ledger.resolve.NameKey;

/**
 * Who is kin to whom at present, and who tells it: claims, and names that go on where others end.
 */
final class StoredKin implements Kin {

  private final Statements statements;
  private final StoredEntities entities;
  private final NameKey nameKey;
  private final Families families;

  StoredKin(Statements statements, StoredEntities entities, NameKey nameKey, Families families) {
    this.statements = statements;
    this.entities = entities;
    this.nameKey = nameKey;
    this.families = families;
  }

  @Override
  public Set<String> of(String entity) {
    Set<String> all = new TreeSet<>(families.of(entity));
    all.addAll(
        Failures.unchecked(
            () ->
                statements.rows(
                    "SELECT DISTINCT other FROM kin WHERE one = ?",
                    row -> row.getString(1),
                    entity)));
    return all;
  }

  /** What a claim tells of kin now; the ties that came or went. */
  Set<Tie> tellClaim(long number, Claim claim) throws SQLException {
    if (claim.type() != ClaimType.PARTNERSHIP && claim.type() != ClaimType.TIE) {
      return Set.of();
    }
    return tell("c:" + number, ties(claim));
  }

  /** A claim tells nothing any more. */
  Set<Tie> silence(long number, ClaimType type) throws SQLException {
    return type != ClaimType.PARTNERSHIP && type != ClaimType.TIE
        ? Set.of()
        : tell("c:" + number, Set.of());
  }

  private Set<Tie> ties(Claim claim) throws SQLException {
    Set<Tie> ties = new HashSet<>();
    if (claim.type() == ClaimType.PARTNERSHIP) {
      for (String what : claim.what()) {
        List<String> ventures = entities.bearers(nameKey.of(what));
        if (!ventures.isEmpty()) {
          claim
              .participants()
              .forEach(partner -> ties.add(new Tie(entities.key(partner), ventures.getFirst())));
        }
      }
    } else {
      for (Participant owner : in(claim, Role.OWNER)) {
        for (Participant owned : in(claim, Role.OWNED)) {
          ties.add(new Tie(entities.key(owner), entities.key(owned)));
        }
      }
    }
    return ties;
  }

  private static List<Participant> in(Claim claim, Role role) {
    return claim.participants().stream().filter(party -> party.role() == role).toList();
  }

  /** What the names that begin with a form tell of kin now, it among them. */
  Set<Tie> tellForms(String form) throws SQLException {
    Set<Tie> changed = new HashSet<>(tellForm(form));
    List<String> longer =
        statements.rows(
            "SELECT DISTINCT form FROM name WHERE form > ? AND form < ? AND told > 0",
            row -> row.getString(1),
            form + " ",
            form + "!");
    for (String one : longer) {
      changed.addAll(tellForm(one));
    }
    return changed;
  }

  private Set<Tie> tellForm(String form) throws SQLException {
    Set<Tie> ties = new HashSet<>();
    List<String> bearers = entities.bearers(form);
    if (!bearers.isEmpty()) {
      for (int end = form.indexOf(' '); end > 0; end = form.indexOf(' ', end + 1)) {
        List<String> shorter = entities.bearers(form.substring(0, end));
        if (!shorter.isEmpty() && !shorter.getFirst().startsWith("country:")) {
          ties.add(new Tie(shorter.getFirst(), bearers.getFirst()));
        }
      }
    }
    return tell("n:" + form, ties);
  }

  private Set<Tie> tell(String teller, Set<Tie> ties) throws SQLException {
    Set<Tie> before =
        new HashSet<>(
            statements.rows(
                "SELECT one, other FROM kin WHERE teller = ?",
                row -> new Tie(row.getString(1), row.getString(2)),
                teller));
    Set<Tie> now = new HashSet<>();
    for (Tie tie : ties) {
      if (!tie.one().equals(tie.other())) {
        now.add(tie);
        now.add(new Tie(tie.other(), tie.one()));
      }
    }
    Set<Tie> changed = new HashSet<>();
    for (Tie tie : before) {
      if (!now.contains(tie)) {
        statements.run(
            "DELETE FROM kin WHERE one = ? AND other = ? AND teller = ?",
            tie.one(),
            tie.other(),
            teller);
        changed.add(tie);
      }
    }
    for (Tie tie : now) {
      if (!before.contains(tie)) {
        statements.run(
            "INSERT INTO kin (one, other, teller) VALUES (?, ?, ?)",
            tie.one(),
            tie.other(),
            teller);
        changed.add(tie);
      }
    }
    return changed;
  }

  /** Two entities that are kin. */
  record Tie(String one, String other) {}
}
