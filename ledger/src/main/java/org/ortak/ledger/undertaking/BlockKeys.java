package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ortak.claim.Quantity;

/**
 * The keys by which claims are found that may tell of one undertaking: whatever two claims must
 * share before {@link PairRule} can join them. A claim is kept under the keys that it posts and
 * finds others under the keys that it asks for; the latter have the kin of its parties too.
 */
final class BlockKeys {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long STEP = 0x100000001b3L;
  private static final double WIDTH = Math.log(1.03);
  private static final int DAYS = 15;
  private final Symbols symbols;
  private final Relatives relatives;
  private final CloseKeys close = new CloseKeys(this);

  BlockKeys(Symbols symbols, Relatives relatives) {
    this.symbols = symbols;
    this.relatives = relatives;
  }

  /** The keys under which a claim is kept. */
  long[] posts(Traits traits) {
    return hashes(traits, Stream.concat(loose(traits, false), close.posts(traits)));
  }

  /**
   * The keys under which others are looked for that may tell of the same, or wait for judgement.
   */
  long[] asks(Traits traits) {
    return hashes(traits, loose(traits, true));
  }

  /** The keys under which those are looked for that are as alike as {@link CloseKeys} asks. */
  long[] closeAsks(Traits traits) {
    return CloseKeys.know(traits.type())
        ? hashes(traits, close.asks(traits, () -> loose(traits, true)))
        : asks(traits);
  }

  private static long[] hashes(Traits traits, Stream<String> keys) {
    String type = traits.type().word() + (PairRule.parts(traits.type()) ? kind(traits) : "");
    long begun = mixed(SEED, type + "\n");
    return eachOnce(keys.mapToLong(key -> finished(mixed(begun, key))).toArray());
  }

  private static long[] eachOnce(long[] all) {
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }

  private Stream<String> loose(Traits traits, boolean ask) {
    return switch (traits.type()) {
      case FACILITY -> facility(traits, ask);
      case SUPPLY -> sides(traits, ask);
      case TIE -> sides(traits, false);
      case INVESTMENT ->
          Stream.concat(
              sides(traits, ask), with(parties(traits.both(), ask), figures(traits, ask)));
      case PARTNERSHIP -> partners(traits, ask);
      case PRODUCT -> with(parties(traits.both(), ask), words(traits.subject()));
      case OPENING -> parties(traits.first(), ask).stream();
      case MEETING -> with(parties(traits.both(), ask), days(traits, ask));
      case ACTIVITY -> with(parties(traits.first(), false), words(traits.where().countries()));
      case INDICATOR -> with(parties(traits.first(), ask), figures(traits, ask));
    };
  }

  private static String kind(Traits traits) {
    return traits.kind().map(kind -> " " + kind.word()).orElse("");
  }

  private Stream<String> facility(Traits traits, boolean ask) {
    List<String> second = new ArrayList<>(words(traits.where().countries()));
    words(traits.where().places()).forEach(place -> second.add("at " + place));
    second.addAll(figures(traits, ask));
    return with(parties(traits.both(), ask), second);
  }

  private Stream<String> sides(Traits traits, boolean ask) {
    return with(parties(traits.first(), ask), parties(traits.second(), ask));
  }

  /** Any two partners, in no order. */
  private Stream<String> partners(Traits traits, boolean ask) {
    int[] all = traits.both().parties();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      for (int j = i + 1; j < all.length; j++) {
        for (String one : keys(all[i], ask)) {
          for (String other : keys(all[j], ask)) {
            pairs.add(one.compareTo(other) <= 0 ? one + "\t" + other : other + "\t" + one);
          }
        }
      }
    }
    return pairs.stream();
  }

  /** The parties of a side, with their kin where others are looked for. */
  List<String> parties(Traits.Side side, boolean ask) {
    return Arrays.stream(side.parties())
        .boxed()
        .flatMap(party -> keys(party, ask).stream())
        .distinct()
        .toList();
  }

  private List<String> keys(int party, boolean ask) {
    return ask ? words(relatives.of(party)) : List.of(symbols.word(party));
  }

  List<String> words(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(symbols::word).toList();
  }

  static Stream<String> with(List<String> some, List<String> more) {
    return some.stream().flatMap(one -> more.stream().map(other -> one + "\t" + other));
  }

  /**
   * Figures by measure, unit and size; two that are one value fall into the same size or the next.
   */
  private static List<String> figures(Traits traits, boolean ask) {
    List<String> figures = new ArrayList<>();
    for (Quantity quantity : traits.report().claim().quantities()) {
      long size = size(quantity.value());
      for (long near = size - (ask ? 1 : 0); near <= size + (ask ? 1 : 0); near++) {
        figures.add(quantity.measure().word() + quantity.unit() + near);
      }
    }
    return figures;
  }

  private static long size(double value) {
    return value == 0
        ? Long.MIN_VALUE / 2
        : Math.round(Math.signum(value) * 1e6)
            + (long) Math.floor(Math.log(Math.abs(value)) / WIDTH);
  }

  /** Meetings told within days of each other, or without a day. */
  private static List<String> days(Traits traits, boolean ask) {
    if (!traits.isDated()) {
      return ask ? List.of("undated", "dated") : List.of("undated");
    }
    long at = Math.floorDiv(traits.said(), DAYS);
    return ask
        ? List.of("undated", "" + (at - 1), "" + at, "" + (at + 1))
        : List.of("dated", "" + at);
  }

  /** The same on every machine. */
  static long hash(String text) {
    return finished(mixed(SEED, text));
  }

  /** A hash that goes on where another ended. */
  private static long mixed(long begun, String text) {
    long hash = begun;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * STEP;
    }
    return hash;
  }

  private static long finished(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 33);
  }
}
