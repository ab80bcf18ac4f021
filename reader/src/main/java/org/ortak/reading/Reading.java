package org.ortak.reading;

import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.claim.Claim;
import org.ortak.reading.claim.Finding;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Names;
import org.ortak.reading.quantity.QuantityMention;

/**
 * All that one article was found to say.
 *
 * @param unread why the article could not be read ("language tr"); then nothing else is found
 * @param findings the claims, each with why it was read, in the order of the text
 */
public record Reading(
    Article article,
    Optional<String> unread,
    List<Finding> findings,
    Names names,
    List<QuantityMention> quantities,
    List<DateMention> dates) {

  public Reading {
    findings = List.copyOf(findings);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
  }

  /** The reading of an article that can't be read: a result that says why. */
  public static Reading unread(Article article, String why) {
    Names none = new Names(List.of(), List.of(), 0);
    return new Reading(article, Optional.of(why), List.of(), none, List.of(), List.of());
  }

  public List<Claim> claims() {
    return findings.stream().map(Finding::claim).toList();
  }
}
