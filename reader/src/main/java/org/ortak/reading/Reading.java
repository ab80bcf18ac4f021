package org.ortak.reading;

import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.claim.Claim;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Names;
import org.ortak.reading.quantity.QuantityMention;

/**
 * All that one article was found to say.
 *
 * @param unread why the article could not be read ("language tr"); then there are no claims
 * @param claims in the order of the text
 * @param reasons for each claim, at the same place in the list, the rules that fired and the words
 *     they fired on
 */
public record Reading(
    Article article,
    Optional<String> unread,
    List<Claim> claims,
    List<Reason> reasons,
    Optional<Names> names,
    List<QuantityMention> quantities,
    List<DateMention> dates) {

  /** Why a claim was read: the rules that fired, and the signs that its confidence rests on. */
  public record Reason(List<String> rules, List<String> signs, int trigger) {}

  public Reading {
    claims = List.copyOf(claims);
    reasons = List.copyOf(reasons);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
  }

  public static Reading unread(Article article, String why) {
    return new Reading(
        article, Optional.of(why), List.of(), List.of(), Optional.empty(), List.of(), List.of());
  }
}
