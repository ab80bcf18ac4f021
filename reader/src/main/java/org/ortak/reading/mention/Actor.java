package org.ortak.reading.mention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody, some place or some product that an article names, under all the names that it uses.
 *
 * @param index its number among the article's actors, from 0
 * @param name the fullest name in the article, its spelling corrected where the pack knows it
 * @param names all names of it in the article, as written
 * @param id the pack's entry, where it has one: {@code org:catl}, {@code country:TR}
 * @param country ISO 3166-1 alpha-2, where known or told
 * @param trades what it is said or known to be: kinds of the pack ({@code car-maker}) and nouns of
 *     the article ({@code carmaker})
 */
public record Actor(
    int index,
    NameKind kind,
    String name,
    List<String> names,
    Optional<String> id,
    Optional<String> country,
    Set<String> trades) {

  public Actor {
    names = List.copyOf(names);
    trades = Collections.unmodifiableSet(new TreeSet<>(trades));
  }

  /** Its number: actors are compared within one article, and often. */
  @Override
  public int hashCode() {
    return index;
  }

  /** Whether it is a country or a group of countries, which act as well as organisations do. */
  public boolean isCountry() {
    return id.filter(known -> known.startsWith("country:")).isPresent();
  }

  /** Whether it is a part of a country, as large as a state or a province. */
  public boolean isRegion() {
    return id.filter(known -> known.startsWith("region:")).isPresent();
  }

  /** Whether it is known to tell the news, which is then hardly ever about it. */
  public boolean tellsNews() {
    return trades.contains("media");
  }

  /** Whether it can be a party: an organisation or a country. */
  public boolean isParty() {
    return kind == NameKind.ORGANISATION || isCountry();
  }
}
