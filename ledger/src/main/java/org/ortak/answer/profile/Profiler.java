package org.ortak.answer.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.Role;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/** Makes profiles of what was known at one time. */
public final class Profiler {

  private final Known known;
  private final Trades trades;
  private final Register register;

  public Profiler(Known known, Trades trades, Register register) {
    this.known = known;
    this.trades = trades;
    this.register = register;
  }

  /**
   * Of whoever a name stands for, however it is written; else of those whose names begin so.
   *
   * @param most how many undertakings and facts to look at, the newest
   */
  public Optional<Profile> named(String name, int most) {
    Set<String> keys = keys(known.named(name));
    known.entity(name).ifPresent(entity -> keys.add(entity.key()));
    if (keys.isEmpty()) {
      keys.addAll(keys(known.beginning(name)));
    }
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String told = known.entity(keys.iterator().next()).map(Entity::name).orElse(name);
    return Optional.of(profile(keys, told, most));
  }

  private static Set<String> keys(List<Named> named) {
    return named.stream()
        .map(Named::tag)
        .filter(tag -> tag.sort() == Tag.Sort.ENTITY)
        .map(Tag::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @param keys of the entities that stand for it
   * @param most how many undertakings and facts to look at, the newest
   */
  public Profile profile(Set<String> keys, String name, int most) {
    Set<Tag> tags = keys.stream().map(Tag::entity).collect(Collectors.toSet());
    return profile(keys, name, known.list(Selection.all().about(tags), most));
  }

  /** Of what is told of it. */
  public Profile profile(Set<String> keys, String name, List<Undertaking> told) {
    List<Dealing> dealings = told.stream().flatMap(one -> dealing(one, keys).stream()).toList();
    Optional<String> home =
        keys.stream()
            .flatMap(key -> register.firm(key).stream())
            .map(Register.Firm::country)
            .findFirst();
    return new Profile(keys, name, home, trades(keys, dealings), dealings);
  }

  private static Optional<Dealing> dealing(Undertaking undertaking, Set<String> keys) {
    Optional<Role> own =
        undertaking.parties().stream()
            .filter(party -> keys.contains(party.entity()))
            .map(Party::role)
            .findFirst();
    Map<String, Party> others = new LinkedHashMap<>();
    for (Party party : undertaking.parties()) {
      if (!keys.contains(party.entity())) {
        others.putIfAbsent(party.entity(), party);
      }
    }
    return own.map(role -> new Dealing(undertaking, role, new ArrayList<>(others.values())));
  }

  private Map<Trade, List<Dealing>> trades(Set<String> keys, List<Dealing> dealings) {
    Map<Trade, List<Dealing>> found = new LinkedHashMap<>();
    for (String key : keys) {
      register
          .firm(key)
          .flatMap(firm -> trades.ofFirm(firm.kind()))
          .ifPresent(trade -> found.computeIfAbsent(trade, t -> new ArrayList<>()));
    }
    for (Dealing dealing : dealings) {
      for (Trade trade : shownBy(dealing.undertaking(), dealing.own())) {
        found.computeIfAbsent(trade, t -> new ArrayList<>()).add(dealing);
      }
    }
    return found;
  }

  private Set<Trade> shownBy(Undertaking undertaking, Role own) {
    return trades.shownBy(
        own, undertaking.kind().map(field -> field.current().value()), undertaking.what());
  }
}
