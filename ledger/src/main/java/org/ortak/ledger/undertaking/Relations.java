package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.NameKey;

/**
 * Finds the undertakings that one has to do with: those of its parties that one document tells
 * beside it, and that fit it by type; and the parts of a plant, whoever tells them.
 */
public final class Relations {

  private static final int MOST = 200;
  private static final CountryNames COUNTRIES = new CountryNames();
  private static final Set<String> PART_WORDS = Telltales.standard().parts();
  private final Known known;

  public Relations(Known known) {
    this.known = known;
  }

  public List<Related> of(Undertaking undertaking) {
    Set<Tag> parties = parties(undertaking);
    Set<String> documents = documents(undertaking);
    List<Related> related = new ArrayList<>();
    for (Undertaking other : known.list(Selection.undertakings().about(parties), MOST)) {
      boolean toldTogether = documents(other).stream().anyMatch(documents::contains);
      if (!other.id().equals(undertaking.id())) {
        phase(undertaking, other)
            .or(() -> toldTogether ? link(undertaking, other) : Optional.empty())
            .ifPresent(link -> related.add(new Related(link, other)));
      }
    }
    return related.stream()
        .sorted(Comparator.comparing(Related::link).thenComparing(one -> one.other().id()))
        .toList();
  }

  private static Optional<Related.Link> phase(Undertaking one, Undertaking other) {
    if (isPhaseOf(other, one)) {
      return Optional.of(Related.Link.HAS_PART);
    }
    return isPhaseOf(one, other) ? Optional.of(Related.Link.PART_OF) : Optional.empty();
  }

  /** A part of a plant of the same operator at the same place. */
  private static boolean isPhaseOf(Undertaking part, Undertaking whole) {
    return part.type() == ClaimType.FACILITY
        && whole.type() == ClaimType.FACILITY
        && tellsPart(part)
        && !tellsPart(whole)
        && !Collections.disjoint(parties(part), parties(whole))
        && !Collections.disjoint(spots(part), spots(whole));
  }

  private static boolean tellsPart(Undertaking undertaking) {
    return undertaking.what().stream()
        .flatMap(what -> Stream.of(NameKey.plain(what).split(" ")))
        .anyMatch(PART_WORDS::contains);
  }

  /** Places more exact than a country. */
  private static Set<Tag> spots(Undertaking undertaking) {
    return undertaking.places().stream()
        .filter(place -> COUNTRIES.code(place.name()).isEmpty())
        .map(place -> Tag.place(place.name()))
        .collect(Collectors.toSet());
  }

  private static Optional<Related.Link> link(Undertaking one, Undertaking other) {
    if (isPartOf(other, one)) {
      return Optional.of(Related.Link.HAS);
    }
    if (isPartOf(one, other)) {
      return Optional.of(Related.Link.OF);
    }
    if (comesFrom(other, one)) {
      return Optional.of(Related.Link.SUPPLIES);
    }
    if (comesFrom(one, other)) {
      return Optional.of(Related.Link.COMES_FROM);
    }
    if (answers(other, one)) {
      return Optional.of(Related.Link.FOUND);
    }
    return answers(one, other) ? Optional.of(Related.Link.ANSWERS) : Optional.empty();
  }

  /** A plant, supply or investment in which two partners of a venture take part, or it itself. */
  private static boolean isPartOf(Undertaking part, Undertaking deal) {
    if (deal.type() != ClaimType.PARTNERSHIP
        || part.type() == ClaimType.PARTNERSHIP
        || part.type() == ClaimType.OPENING) {
      return false;
    }
    Set<Tag> common = parties(part);
    common.retainAll(parties(deal));
    Set<Tag> ventures = deal.what().stream().map(Tag::subject).collect(Collectors.toSet());
    boolean byVenture =
        part.parties().stream()
            .map(party -> Tag.subject(party.name()))
            .anyMatch(ventures::contains);
    return common.size() > 1 || byVenture;
  }

  /** A supply by the operator of a plant, where both are in one country or of one subject. */
  private static boolean comesFrom(Undertaking supply, Undertaking plant) {
    if (supply.type() != ClaimType.SUPPLY || plant.type() != ClaimType.FACILITY) {
      return false;
    }
    boolean bySupplier =
        supply.parties().stream()
            .filter(party -> party.role() == Role.SUPPLIER)
            .anyMatch(
                party -> plant.parties().stream().anyMatch(p -> p.entity().equals(party.entity())));
    Set<Tag> subjects = supply.what().stream().map(Tag::subject).collect(Collectors.toSet());
    boolean bySubject = plant.what().stream().map(Tag::subject).anyMatch(subjects::contains);
    boolean byCountry = supply.countries().stream().anyMatch(plant.countries()::contains);
    return bySupplier && (bySubject || byCountry);
  }

  /** A deal with the one who sought, told on the day of the opening's last report or later. */
  private static boolean answers(Undertaking deal, Undertaking opening) {
    if (opening.type() != ClaimType.OPENING || deal.type() == ClaimType.OPENING) {
      return false;
    }
    Set<String> seekers =
        opening.parties().stream()
            .filter(party -> party.role() == Role.SEEKER)
            .map(Party::entity)
            .collect(Collectors.toSet());
    boolean bySeeker = deal.parties().stream().anyMatch(party -> seekers.contains(party.entity()));
    boolean later =
        deal.coverage().last().isPresent()
            && opening.coverage().first().isPresent()
            && !deal.coverage().last().get().isBefore(opening.coverage().first().get());
    return bySeeker && later && deal.parties().size() > 1;
  }

  private static Set<Tag> parties(Undertaking undertaking) {
    return undertaking.parties().stream()
        .map(party -> Tag.entity(party.entity()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> documents(Undertaking undertaking) {
    return undertaking.reports().stream()
        .map(report -> report.document().id())
        .collect(Collectors.toSet());
  }
}
