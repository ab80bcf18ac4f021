package org.ortak.ledger.undertaking;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;

/**
 * Keys of products and openings, of which one firm may have thousands: what two of them must share
 * to have {@value #LEAST} points or more by {@link PairRule}. Whoever changes its points there must
 * look here.
 */
final class CloseKeys {

  /** From this likeness on these keys find whatever there is. */
  static final double LEAST = 0.8;

  private final BlockKeys keys;

  CloseKeys(BlockKeys keys) {
    this.keys = keys;
  }

  static boolean know(ClaimType type) {
    return type == ClaimType.PRODUCT || type == ClaimType.OPENING;
  }

  Stream<String> posts(Traits traits) {
    return switch (traits.type()) {
      case PRODUCT ->
          Stream.of(models(traits, false), alikeInAll(traits), plain(traits, false))
              .flatMap(some -> some);
      case OPENING -> Stream.concat(targets(traits, false), untargeted(traits));
      default -> Stream.of();
    };
  }

  /**
   * @param loose what finds all that may be one
   */
  Stream<String> asks(Traits traits, Supplier<Stream<String>> loose) {
    if (traits.type() == ClaimType.OPENING) {
      return Stream.concat(targets(traits, true), untargeted(traits));
    }
    return isPlain(traits)
        ? loose.get()
        : Stream.of(models(traits, true), alikeInAll(traits), plain(traits, true))
            .flatMap(some -> some);
  }

  /** A maker and the name of a model. */
  private Stream<String> models(Traits traits, boolean ask) {
    return tagged("model", makers(traits, ask), keys.words(traits.model()).stream());
  }

  /** A product without the name of a model may be any that has a subject with it in common. */
  private Stream<String> plain(Traits traits, boolean ask) {
    return ask || isPlain(traits)
        ? tagged("plain", makers(traits, ask), keys.words(traits.subject()).stream())
        : Stream.of();
  }

  private static boolean isPlain(Traits traits) {
    return traits.model().length == 0;
  }

  /** Those of other models are one only where all the rest is the same, and a date is told. */
  private Stream<String> alikeInAll(Traits traits) {
    return traits.dates().isEmpty() ? Stream.of() : alike(traits, makers(traits, false));
  }

  private List<String> makers(Traits traits, boolean ask) {
    return keys.parties(traits.both(), ask);
  }

  /** Who seeks, and whom. */
  private Stream<String> targets(Traits traits, boolean ask) {
    return tagged(
        "target", keys.parties(traits.first(), ask), keys.parties(traits.second(), false).stream());
  }

  /** Where neither tells whom it seeks, all the rest is the same. */
  private Stream<String> untargeted(Traits traits) {
    return traits.second().parties().length > 0
        ? Stream.of()
        : alike(traits, keys.parties(traits.first(), false));
  }

  private Stream<String> alike(Traits traits, List<String> parties) {
    return traits.kind().stream()
        .flatMap(
            kind ->
                keys.words(traits.where().countries()).stream()
                    .flatMap(
                        country ->
                            tagged(
                                kind.word() + "\t" + country,
                                parties,
                                keys.words(traits.subject()).stream())));
  }

  private static Stream<String> tagged(String tag, List<String> parties, Stream<String> others) {
    return BlockKeys.with(parties, others.map(other -> tag + "\t" + other).toList());
  }
}
