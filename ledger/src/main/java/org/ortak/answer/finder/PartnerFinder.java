package org.ortak.answer.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.AnswerException;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profiler;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;

/** Finds who could be a partner of whom. */
public final class PartnerFinder {

  private static final int OWN = 200;
  private static final int CANDIDATES = 250;
  private static final int DOCUMENTS = 20;
  private static final int SUGGESTIONS = 5;

  private final Ledger ledger;
  private final Clock clock;
  private final FinderPack pack;
  private final CountryNames countries = new CountryNames();
  private final NameKey nameKey = NameKey.standard();

  public PartnerFinder(Ledger ledger, Clock clock, FinderPack pack) {
    this.ledger = ledger;
    this.clock = clock;
    this.pack = pack;
  }

  /** The candidates with their sentences; no more than {@code most}. */
  public Shortlist find(Wish wish, AsOf asOf, int most) {
    Known known = ledger.known(asOf);
    Optional<Profile> asker = profiler(known).named(wish.name(), OWN);
    if (asker.isEmpty()) {
      return unknown(known, wish);
    }
    List<Candidate> ranked =
        ranked(known, asker.get(), wish, asOf).stream().filter(one -> one.points() > 0).toList();
    if (ranked.isEmpty()) {
      return new Shortlist.Nobody(
          wish, "nobody fits", List.of("ask without --country or --seeking", "add more articles"));
    }
    Quoter quoter = new Quoter(ledger, known);
    List<Candidate> best = ranked.stream().limit(most).map(one -> quoted(one, quoter)).toList();
    return new Shortlist.Found(wish, asker.get(), seeks(asker.get()), best, ranked.size());
  }

  /** All candidates without their sentences, best first; nobody where the asker is not known. */
  public List<Candidate> ranked(Wish wish, AsOf asOf) {
    Known known = ledger.known(asOf);
    return profiler(known)
        .named(wish.name(), OWN)
        .map(asker -> ranked(known, asker, wish, asOf))
        .orElse(List.of());
  }

  private List<Candidate> ranked(Known known, Profile asker, Wish wish, AsOf asOf) {
    LocalDate today = new Tracker(ledger, clock).today(asOf);
    return rank(known, asker, setting(known, asker, wish, today));
  }

  private Profiler profiler(Known known) {
    return new Profiler(known, pack.trades(), pack.register());
  }

  private Pairing.Setting setting(Known known, Profile asker, Wish wish, LocalDate today) {
    Set<String> places = new LinkedHashSet<>();
    Optional<String> country = wish.country().map(this::country);
    country.ifPresent(places::add);
    if (country.isEmpty()) {
      asker.of(ClaimType.OPENING).forEach(one -> places.addAll(one.undertaking().countries()));
      asker.home().ifPresent(places::add);
    }
    return new Pairing.Setting(pack, seeking(wish), country, places, named(known, asker), today);
  }

  private String country(String name) {
    return countries
        .code(name)
        .orElseThrow(
            () ->
                new AnswerException("--country: expected a country's code or name, found " + name));
  }

  private Optional<Seeking> seeking(Wish wish) {
    return wish.seeking()
        .map(
            word ->
                Optional.ofNullable(pack.seekings().get(word))
                    .orElseThrow(
                        () ->
                            new AnswerException(
                                "--seeking: expected one of "
                                    + String.join(", ", pack.seekings().keySet())
                                    + ", found "
                                    + word)));
  }

  /** Who is named in the newest documents that tell of the asker. */
  private Map<String, List<Naming>> named(Known known, Profile asker) {
    Set<String> names =
        asker.keys().stream()
            .flatMap(key -> known.entity(key).stream())
            .flatMap(entity -> entity.names().stream())
            .map(nameKey::of)
            .collect(Collectors.toSet());
    Set<String> documents = new LinkedHashSet<>();
    for (Dealing dealing : asker.dealings()) {
      dealing.undertaking().reports().reversed().forEach(one -> documents.add(one.document().id()));
    }
    Map<String, List<Naming>> named = new LinkedHashMap<>();
    for (String id : documents.stream().limit(DOCUMENTS).toList()) {
      ledger
          .document(id)
          .ifPresent(
              document ->
                  pack.names()
                      .in(id, document, names)
                      .forEach(
                          (key, namings) ->
                              named.computeIfAbsent(key, k -> new ArrayList<>()).addAll(namings)));
    }
    asker.keys().forEach(named::remove);
    return named;
  }

  private List<Candidate> rank(Known known, Profile asker, Pairing.Setting setting) {
    Map<String, String> names = new Gathering(known).likeliest(asker, setting, CANDIDATES);
    return new Ranking(pack, profiler(known))
        .rank(asker, setting, names).stream()
            .filter(one -> setting.country().isEmpty() || isThere(one, setting.places()))
            .toList();
  }

  private static boolean isThere(Candidate candidate, Set<String> places) {
    return candidate.profile().countries().stream().anyMatch(places::contains);
  }

  private static Candidate quoted(Candidate candidate, Quoter quoter) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason reason : candidate.reasons()) {
      List<Proof> proofs = new ArrayList<>(reason.proofs());
      reason.reports().forEach(report -> proofs.add(Proof.of(quoter.line(report))));
      reasons.add(reason.shownBy(proofs));
    }
    return new Candidate(candidate.profile(), candidate.points(), reasons);
  }

  private static List<String> seeks(Profile asker) {
    return asker
        .of(ClaimType.OPENING)
        .filter(one -> one.own() == Role.SEEKER)
        .map(one -> ClaimWords.headline(one.undertaking()))
        .toList();
  }

  private static Shortlist unknown(Known known, Wish wish) {
    List<String> like =
        known.like(wish.name(), SUGGESTIONS).stream().map(Named::name).distinct().toList();
    List<String> help = new ArrayList<>();
    if (!like.isEmpty()) {
      help.add("known names like it: " + String.join(", ", like));
    }
    help.add("add an article that tells what it makes or looks for: ortak add FILE");
    return new Shortlist.Nobody(wish, "nothing is known of “" + wish.name() + "”", help);
  }
}
