package org.ortak.ledger.undertaking;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Atlas;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.Entities;
import org.ortak.ledger.resolve.Kin;
import org.ortak.ledger.resolve.Stories;

/** What the names and documents of a set of reports stand for. */
public record World(Entities entities, Kin kin, Stories stories, Gazette gazette) {

  /** What is known of countries and places beforehand. */
  public record Gazette(CountryNames countries, Atlas atlas) {}

  CountryNames countries() {
    return gazette.countries();
  }

  Atlas atlas() {
    return gazette.atlas();
  }

  Said said(Report report) {
    return new Said(
        report.id(),
        report.document().id(),
        stories.story(report.document().id()),
        report.document().outlet(),
        report.document().published(),
        isByParty(report.claim()));
  }

  /** Whether the article has it from one of those who take part. */
  private boolean isByParty(Claim claim) {
    if (claim.speaker().isEmpty()) {
      return false;
    }
    Collection<String> parties = keys(claim);
    return claim.speaker().stream()
        .flatMap(speaker -> Stream.of(Optional.of(speaker.name()), speaker.organisation()))
        .flatMap(Optional::stream)
        .map(entities::key)
        .anyMatch(parties::contains);
  }

  private Collection<String> keys(Claim claim) {
    return claim.participants().stream().map(entities::key).toList();
  }
}
