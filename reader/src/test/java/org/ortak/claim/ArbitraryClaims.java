package org.ortak.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ortak.text.Span;

/** Any claim that the types allow: every type, kind, stage and role, odd names, odd figures. */
final class ArbitraryClaims {

  private ArbitraryClaims() {}

  /** What a claim is, before it is known of whom, where and when. */
  private record Sort(ClaimType type, Optional<Kind> kind, Optional<Stage> stage) {}

  private record Facts(List<Place> places, List<String> what, List<Quantity> figures) {}

  private record Told(Optional<Speaker> speaker, List<Span> evidence, List<Voice> voices) {}

  static Arbitrary<Claim> claims() {
    return sorts()
        .flatMap(
            sort ->
                Combinators.combine(
                        participants(sort.type()),
                        facts(),
                        whens().list().ofMaxSize(3),
                        told(),
                        Arbitraries.doubles().between(0, 1))
                    .as(
                        (who, facts, when, told, sure) ->
                            claim(sort, who, facts, when, told, sure)));
  }

  private static Claim claim(
      Sort sort, List<Participant> who, Facts facts, List<When> when, Told told, double sure) {
    return new Claim(
        sort.type(),
        sort.kind(),
        sort.stage(),
        who,
        facts.places(),
        facts.what(),
        facts.figures(),
        when,
        told.speaker(),
        told.evidence(),
        told.voices(),
        sure == 0 ? 0.0 : sure);
  }

  private static Arbitrary<Sort> sorts() {
    return Arbitraries.of(ClaimType.values())
        .flatMap(
            type ->
                Combinators.combine(Arbitraries.of(type.kinds()).optional(), stages(type))
                    .as((kind, stage) -> new Sort(type, kind, stage)));
  }

  private static Arbitrary<Optional<Stage>> stages(ClaimType type) {
    return type.isUndertaking()
        ? Arbitraries.of(Stage.values()).map(Optional::of)
        : Arbitraries.just(Optional.empty());
  }

  private static Arbitrary<List<Participant>> participants(ClaimType type) {
    return Combinators.combine(Arbitraries.of(type.roles()), words(), ids().optional())
        .as(Participant::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).map(s -> "org:" + s);
  }

  private static Arbitrary<Facts> facts() {
    Arbitrary<String> countries = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
    Arbitrary<Place> places = Combinators.combine(words(), countries.optional()).as(Place::new);
    return Combinators.combine(
            places.list().ofMaxSize(2),
            words().list().ofMaxSize(2),
            quantities().list().ofMaxSize(2))
        .as(Facts::new);
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<OptionalDouble> uppers =
        figures().optional().map(f -> f.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    return Combinators.combine(
            Arbitraries.of(Measure.values()),
            figures(),
            uppers,
            Arbitraries.of("GWh/yr", "USD", "%", "EUR/kWh", "m2", "t/yr", "rank"),
            Arbitraries.of(Qualifier.values()),
            Arbitraries.of(true, false))
        .as(Quantity::new);
  }

  /**
   * Whole and broken numbers, small and beyond what a whole number can be told as; no minus zero.
   */
  private static Arbitrary<Double> figures() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(-1e18, 1e18),
            Arbitraries.doubles().between(0, 1000).ofScale(3),
            Arbitraries.longs().between(0, 1L << 60).map(Long::doubleValue),
            Arbitraries.of(38_550_000_000.0, 1e-7, 0.1, 1e300))
        .map(f -> f == 0 ? 0.0 : f);
  }

  private static Arbitrary<When> whens() {
    return Combinators.combine(
            Arbitraries.of(Event.values()), dates().map(Edtf::new), Arbitraries.of(true, false))
        .as(When::new);
  }

  static Arbitrary<String> dates() {
    Arbitrary<String> points =
        Combinators.combine(
                Arbitraries.integers().between(1900, 2100),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(1, 28))
            .as(
                (y, m, d) ->
                    Stream.of("%d", "%d-%02d", "%d-%02d-%02d", "%d~", "XXXX-%2$02d-%3$02d")
                        .map(form -> form.formatted(y, m, d))
                        .toList())
            .flatMap(Arbitraries::of);
    return Arbitraries.oneOf(
        points,
        points.map(p -> "../" + p),
        points.map(p -> p + "/.."),
        Combinators.combine(points, points).as((a, b) -> a + "/" + b));
  }

  private static Arbitrary<Told> told() {
    Arbitrary<List<Span>> evidence = spans().list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Voice> voices =
        Combinators.combine(
                speakers(), Arbitraries.of(Stance.values()), words().optional(), evidence)
            .as(Voice::new);
    return Combinators.combine(speakers().optional(), evidence, voices.list().ofMaxSize(2))
        .as(Told::new);
  }

  private static Arbitrary<Speaker> speakers() {
    return Combinators.combine(words(), words().optional(), words().optional()).as(Speaker::new);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(1, 5_000))
        .as((start, length) -> new Span(start, start + length));
  }

  /**
   * Names in any script, with quotation marks, line ends and characters outside the first plane.
   */
  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.of("CATL", "Türkiye", "宁德时代", "A\"B\\C", "line\nend", "battery 🔋", "Kacır"),
        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12));
  }
}
