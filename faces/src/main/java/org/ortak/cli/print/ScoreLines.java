package org.ortak.cli.print;

import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortak.score.Score;
import org.ortak.score.ScoredClaim;
import org.ortak.score.Tally;

/** A score's figures for people, with the difference to the last run. */
public final class ScoreLines {

  private static final double SEEN = 0.0005;

  private final Map<String, Double> last;
  private final int errors;

  /**
   * @param last the figures of the last run, by name; none before the first
   * @param errors how many misses and inventions to list
   */
  public ScoreLines(Map<String, Double> last, int errors) {
    this.last = Map.copyOf(last);
    this.errors = errors;
  }

  public List<String> lines(Score score) {
    List<String> lines = new ArrayList<>();
    lines.add("documents      " + score.documents() + ", not read " + score.absent());
    lines.add(tally("UNDERTAKINGS", score.undertakings()));
    lines.add(
        format(
            "               F1 95 %% interval %.3f to %.3f",
            score.interval().low(), score.interval().high()));
    lines.add(tally("all types", score.all()));
    new TreeMap<>(score.types()).forEach((type, one) -> lines.add(tally("  " + type, one)));
    lines.add("of right ones");
    lines.add(tally("  quantities", score.quantities()));
    lines.add(tally("  dates", score.dates()));
    lines.add(tally("  places", score.places()));
    lines.add(tally("  what", score.goods()));
    shares(score).forEach((name, value) -> lines.add(share(name, value)));
    lines.add("misses by type         " + byType(score.missed()));
    lines.add("inventions by type     " + byType(score.invented()));
    byRule(score.invented())
        .forEach((rule, number) -> lines.add(format("  invented by %-24s %d", rule, number)));
    score.missed().stream().limit(errors).forEach(one -> lines.add("missed: " + fault(one)));
    score.invented().stream().limit(errors).forEach(one -> lines.add("invented: " + fault(one)));
    return lines;
  }

  /** The figures that are compared from run to run. */
  public static Map<String, Double> figures(Score score) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("UNDERTAKINGS", score.undertakings().f1());
    figures.put("all types", score.all().f1());
    new TreeMap<>(score.types()).forEach((type, one) -> figures.put("  " + type, one.f1()));
    figures.put("  quantities", score.quantities().f1());
    figures.put("  dates", score.dates().f1());
    figures.put("  places", score.places().f1());
    figures.put("  what", score.goods().f1());
    shares(score)
        .forEach((name, value) -> value.ifPresent(share -> figures.put("  " + name, share)));
    return figures;
  }

  private static Map<String, OptionalDouble> shares(Score score) {
    Map<String, OptionalDouble> shares = new LinkedHashMap<>();
    Score.Parts parts = score.parts();
    shares.put("parties exact", OptionalDouble.of(parts.partiesExact()));
    shares.put("stage", OptionalDouble.of(parts.stage()));
    shares.put("kind", OptionalDouble.of(parts.kind()));
    shares.put("speaker", OptionalDouble.of(parts.speaker()));
    shares.put("measure", OptionalDouble.of(parts.measure()));
    shares.put("event", OptionalDouble.of(parts.event()));
    shares.put("complete", OptionalDouble.of(parts.complete()));
    shares.put("grounded", score.trust().grounded());
    shares.put("calibration error", score.trust().calibrationError());
    shares.put("AUC", score.trust().auc());
    return shares;
  }

  private String tally(String name, Tally tally) {
    String right =
        tally.right() == Math.rint(tally.right())
            ? Long.toString((long) tally.right())
            : Double.toString(tally.right());
    return format(
            "%-14s P %.3f  R %.3f  F1 %.3f", name, tally.precision(), tally.recall(), tally.f1())
        + difference(name, tally.f1())
        + format("   (%s right of %d gold, %d read)", right, tally.gold(), tally.read());
  }

  private String share(String name, OptionalDouble value) {
    if (value.isEmpty()) {
      return format("  %-20s not told", name);
    }
    return format("  %-20s %.3f", name, value.getAsDouble())
        + difference("  " + name, value.getAsDouble());
  }

  private String difference(String name, double value) {
    double change = value - last.getOrDefault(name, value);
    return Math.abs(change) < SEEN ? "" : format(" (%+.3f)", change);
  }

  private static String byType(List<Score.Fault> faults) {
    Map<String, Long> counts =
        faults.stream()
            .collect(
                Collectors.groupingBy(
                    fault -> fault.claim().type(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Long> byRule(List<Score.Fault> faults) {
    return faults.stream()
        .flatMap(fault -> fault.claim().rules().stream())
        .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
  }

  private static String fault(Score.Fault fault) {
    ScoredClaim claim = fault.claim();
    List<String> parts = new ArrayList<>();
    parts.add(fault.document() + ": " + claim.type());
    parts.add(claim.kind());
    parts.add(claim.stage());
    parts.add(
        claim.participants().stream()
            .map(party -> party.role() + " " + party.name())
            .collect(Collectors.joining(", ")));
    parts.add(
        claim.places().stream().map(ScoredClaim.Spot::name).collect(Collectors.joining(", ")));
    parts.add(String.join(", ", claim.what()));
    parts.add(
        claim.quantities().stream()
            .map(one -> one.measure() + " " + one.value().orElse(Double.NaN) + " " + one.unit())
            .collect(Collectors.joining(", ")));
    parts.add(
        claim.when().stream()
            .map(one -> one.event() + " " + one.date())
            .collect(Collectors.joining(", ")));
    parts.add(claim.rules().isEmpty() ? "" : "[" + String.join(", ", claim.rules()) + "]");
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  @FormatMethod
  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
