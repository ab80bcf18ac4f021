package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.claim.Role;
import org.ortak.ledger.history.Report;

/**
 * Entities that stand for each other in news: owner and owned, a venture and its partners, and a
 * firm with one whose name goes on where its own ends (Northvolt, Northvolt Ett). They stay
 * entities of their own.
 */
public final class ToldKin implements Kin {

  private final Entities entities;
  private final Families families;
  private final Map<String, Set<String>> byEntity = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private ToldKin(Entities entities, Families families) {
    this.entities = entities;
    this.families = families;
  }

  /**
   * @param families what is known of kin beforehand
   */
  public static ToldKin of(
      List<Report> reports, Entities entities, NameKey nameKey, Families families) {
    ToldKin kin = new ToldKin(entities, families);
    for (Entity entity : entities.all()) {
      entity.names().forEach(name -> kin.byName.putIfAbsent(nameKey.of(name), entity.key()));
    }
    kin.byName.forEach(kin::longerNames);
    reports.forEach(report -> kin.learn(report.claim(), nameKey));
    return kin;
  }

  /** The kin of an entity, without itself. */
  @Override
  public Set<String> of(String entity) {
    Set<String> told = byEntity.getOrDefault(entity, Set.of());
    Set<String> known = families.of(entity);
    if (told.isEmpty() || known.isEmpty()) {
      return told.isEmpty() ? known : told;
    }
    Set<String> both = new TreeSet<>(told);
    both.addAll(known);
    return both;
  }

  private void longerNames(String name, String entity) {
    for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      String shorter = byName.get(name.substring(0, end));
      if (shorter != null && !shorter.startsWith("country:")) {
        tie(shorter, entity);
      }
    }
  }

  private void learn(Claim claim, NameKey nameKey) {
    if (claim.type() == ClaimType.PARTNERSHIP) {
      for (String what : claim.what()) {
        String venture = byName.get(nameKey.of(what));
        if (venture != null) {
          claim.participants().forEach(partner -> tie(entities.key(partner), venture));
        }
      }
    } else if (claim.type() == ClaimType.TIE) {
      for (Participant owner : in(claim, Role.OWNER)) {
        in(claim, Role.OWNED).forEach(owned -> tie(entities.key(owner), entities.key(owned)));
      }
    }
  }

  private static List<Participant> in(Claim claim, Role role) {
    return claim.participants().stream().filter(party -> party.role() == role).toList();
  }

  private void tie(String one, String other) {
    if (!one.equals(other)) {
      byEntity.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
      byEntity.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
    }
  }
}
