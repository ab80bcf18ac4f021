package org.ortak.answer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.profile.Facet.Head;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Undertaking;

/** The lines of a profile, from what is told of it. */
public final class Facets {

  private final Known known;
  private final Profile profile;
  private final List<Facet> facets = new ArrayList<>();

  private Facets(Known known, Profile profile) {
    this.known = known;
    this.profile = profile;
  }

  /** In the order of their heads, newest first under each. */
  public static List<Facet> of(Known known, Profile profile) {
    Facets facets = new Facets(known, profile);
    profile.dealings().forEach(facets::add);
    facets.record();
    return facets.facets.stream().sorted(Comparator.comparing(Facet::head)).toList();
  }

  private void add(Dealing one) {
    switch (one.type()) {
      case ACTIVITY -> activity(one);
      case PRODUCT -> add(Head.MAKES, subject(one), one);
      case FACILITY -> add(Head.PLANTS, subject(one), one);
      case SUPPLY -> supply(one);
      case PARTNERSHIP -> add(Head.PARTNERS, others(one) + detail(one), one);
      case INVESTMENT -> investment(one);
      case TIE -> tie(one);
      case OPENING -> opening(one);
      case MEETING -> add(Head.TALKS, others(one) + detail(one), one);
      case INDICATOR -> {}
    }
  }

  private void add(Head head, String words, Dealing one) {
    facets.add(new Facet(head, words, one.undertaking().reports()));
  }

  private void activity(Dealing one) {
    Optional<ActivityKind> kind =
        kind(one).filter(ActivityKind.class::isInstance).map(ActivityKind.class::cast);
    if (one.own() == Role.ACTOR && kind.isPresent()) {
      Head head =
          switch (kind.get()) {
            case MAKES, DEVELOPS -> Head.MAKES;
            case SELLS, EXPORTS -> Head.SELLS;
            case BUYS, IMPORTS -> Head.BUYS;
            case OPERATES -> Head.RUNS;
          };
      add(head, String.join("; ", one.undertaking().what()) + where(one), one);
    }
  }

  private void supply(Dealing one) {
    boolean sells = one.own() == Role.SUPPLIER;
    add(sells ? Head.CUSTOMERS : Head.SUPPLIERS, others(one) + detail(one), one);
  }

  private void investment(Dealing one) {
    boolean puts = one.own() == Role.INVESTOR;
    add(puts ? Head.HOLDINGS : Head.INVESTORS, others(one) + detail(one), one);
  }

  private void tie(Dealing one) {
    if (kind(one)
        .filter(kind -> kind == TieKind.OFFICE || kind == TieKind.MEMBERSHIP)
        .isPresent()) {
      return;
    }
    if (one.own() == Role.OWNED || one.own() == Role.OWNER) {
      add(one.own() == Role.OWNED ? Head.PARENTS : Head.DAUGHTERS, others(one), one);
    }
  }

  private void opening(Dealing one) {
    if (one.own() == Role.SEEKER) {
      String since = one.undertaking().coverage().first().map(day -> ", since " + day).orElse("");
      add(Head.SEEKS, subject(one) + since + found(one), one);
    }
  }

  /** Whether what was sought was found. */
  private String found(Dealing one) {
    List<String> deals =
        known.related(one.undertaking()).stream()
            .filter(related -> related.link() == Related.Link.FOUND)
            .map(Related::other)
            .filter(Dealing::isRunning)
            .map(ClaimWords::headline)
            .toList();
    if (!deals.isEmpty()) {
      return "; found: " + String.join("; ", deals);
    }
    return one.hasFailed() ? "; over" : "; not found as far as told";
  }

  /** Deals agreed, running, over and slipped. */
  private void record() {
    List<Dealing> deals =
        profile.dealings().stream().filter(one -> one.type().isUndertaking()).toList();
    count("running or agreed", deals, Dealing::isRunning);
    count("spoken of", deals, Dealing::isAhead);
    count("paused, ended or cancelled", deals, Dealing::hasFailed);
    count("slipped", deals, one -> !one.undertaking().slips().isEmpty());
  }

  private void count(String words, List<Dealing> deals, Predicate<Dealing> which) {
    List<Dealing> some = deals.stream().filter(which).toList();
    if (!some.isEmpty()) {
      List<Report> reports =
          some.stream().flatMap(one -> one.undertaking().reports().stream()).toList();
      facets.add(new Facet(Head.RECORD, some.size() + " " + words, reports));
    }
  }

  private static Optional<Kind> kind(Dealing one) {
    return one.undertaking().kind().map(field -> field.current().value());
  }

  private String others(Dealing one) {
    String names =
        one.others().stream().map(Party::name).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? "not named" : names;
  }

  /** ": joint-venture, active (Erfurt (DE))". */
  private static String detail(Dealing one) {
    return ": " + subject(one);
  }

  private static String subject(Dealing one) {
    Undertaking undertaking = one.undertaking();
    String kind = kind(one).map(Kind::word).orElse(undertaking.type().word());
    Stream<String> stage = one.stage().stream().map(stated -> stated.word());
    Stream<String> what = undertaking.what().stream().limit(1);
    return Stream.of(Stream.of(kind), stage, what)
            .flatMap(some -> some)
            .collect(Collectors.joining(", "))
        + where(one);
  }

  private static String where(Dealing one) {
    return one.undertaking().places().stream()
        .findFirst()
        .map(place -> ", " + ClaimWords.place(place))
        .orElse("");
  }

  /** "Echo 2024-01-10": who told it last. */
  public static String told(Facet facet) {
    return facet.reports().stream()
        .max(Comparator.comparing(Report::said))
        .map(
            report ->
                report
                        .document()
                        .outlet()
                        .or(() -> report.document().title())
                        .orElse("unnamed outlet")
                    + " "
                    + DateWords.day(report.document().published()))
        .orElse("");
  }
}
