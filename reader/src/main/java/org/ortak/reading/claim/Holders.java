package org.ortak.reading.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Match;
import org.ortak.pack.Pack;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Words;

/** Finds the organisation, country or city whose office a title names. */
final class Holders {

  /** How much a body named in the sentence before the office counts beside one told once. */
  private static final double NEAR = 4;

  private final Pack pack;
  private final OfficeWords cues;
  private final Words words;
  private final Names names;
  private final Map<String, Actor> added = new HashMap<>();

  Holders(Pack pack, OfficeWords cues, Words words, Names names) {
    this.cues = cues;
    this.pack = pack;
    this.words = words;
    this.names = names;
  }

  /** The body told beside the title: its owner, or after "of" or "at". */
  Optional<Actor> beside(Title title, boolean state) {
    return owner(title, state).or(() -> within(title, state));
  }

  private Optional<Actor> owner(Title title, boolean state) {
    int at = title.first() - 1;
    int first = words.sentenceOf(title.head()).first();
    while (at >= first && cues.has("possessives", words.lower(at))) {
      at--;
    }
    if (at < first) {
      return Optional.empty();
    }
    return body(at, state).or(() -> nation(title.first()));
  }

  private Optional<Actor> within(Title title, boolean state) {
    for (int word = title.head() + 1; word < title.end(); word++) {
      Optional<Actor> body = body(word, state);
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> body(int word, boolean state) {
    return names.actorsAt(word).stream().filter(fits(state)).findFirst();
  }

  private static Predicate<Actor> fits(boolean state) {
    return actor ->
        actor.kind() == NameKind.ORGANISATION
            || actor.isCountry()
            || (state && actor.kind() == NameKind.PLACE);
  }

  /** The country of an adjective before the title. */
  private Optional<Actor> nation(int first) {
    int least = words.sentenceOf(first).first();
    for (int word = first - 1; word >= Math.max(least, first - 2); word--) {
      for (Match match : pack.lexicon().matchesAt(words, word)) {
        for (Entry entry : match.entries()) {
          boolean tells = entry.kind() == EntryKind.DEMONYM || entry.kind() == EntryKind.COUNTRY;
          if (tells && !entry.country().isEmpty() && words.capitalised(word)) {
            return Optional.of(country(entry.country()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Actor country(String code) {
    return names.actors().stream()
        .filter(actor -> actor.isCountry() && actor.country().filter(code::equals).isPresent())
        .findFirst()
        .orElseGet(() -> added.computeIfAbsent(code, this::unnamed));
  }

  private Actor unnamed(String code) {
    String name =
        pack.rows("countries").stream()
            .filter(row -> row.text("code").equals(code))
            .map(row -> row.text("name"))
            .findFirst()
            .orElse(code);
    return new Actor(
        names.actors().size() + added.size(),
        NameKind.PLACE,
        name,
        List.of(name),
        Optional.of("country:" + code),
        Optional.of(code),
        Set.of());
  }

  /**
   * The body in view: for a state's office the country or region that the article names most; else
   * the organisation most in view, by how often it is named, less by how far away.
   */
  Optional<Actor> inView(Title title, boolean state) {
    if (state) {
      return foremost(realm(words.lower(title.head())));
    }
    int here = words.sentenceOf(title.head()).index();
    Map<Integer, Double> weights = new HashMap<>();
    for (NameMention mention : names.mentions()) {
      Optional<Actor> body = single(mention).filter(actor -> canEmploy(actor));
      int away = Math.abs(here - words.sentenceOf(mention.first()).index());
      double near = mention.first() < title.first() && away <= 1 ? NEAR : 0;
      body.ifPresent(actor -> weights.merge(actor.index(), 1 + near / (1 + away), Double::sum));
    }
    return weights.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(best -> names.actor(best.getKey()));
  }

  /** Whether somebody without a body named beside the office may hold it there. */
  private static boolean canEmploy(Actor actor) {
    return actor.kind() == NameKind.ORGANISATION && !actor.tellsNews();
  }

  /** What an office rules: a governor a region, a mayor a city, all others a country. */
  private Predicate<Actor> realm(String office) {
    String of =
        cues.has("region-offices", office)
            ? "region:"
            : cues.has("city-offices", office) ? "place:" : "country:";
    return actor ->
        actor.id().filter(id -> id.startsWith(of)).isPresent()
            && (!of.equals("country:") || actor.country().isPresent());
  }

  private Optional<Actor> single(NameMention mention) {
    return mention.actors().size() == 1
        ? Optional.of(names.actor(mention.actors().getFirst()))
        : Optional.empty();
  }

  private Optional<Actor> foremost(Predicate<Actor> fits) {
    Map<Integer, Integer> counts = new HashMap<>();
    names
        .mentions()
        .forEach(
            mention -> mention.actors().forEach(actor -> counts.merge(actor, 1, Integer::sum)));
    return names.actors().stream()
        .filter(fits)
        .max(
            Comparator.<Actor>comparingInt(actor -> counts.getOrDefault(actor.index(), 0))
                .thenComparing(Actor::index, Comparator.reverseOrder()));
  }
}
