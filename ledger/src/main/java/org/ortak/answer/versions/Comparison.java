package org.ortak.answer.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Claim;
import org.ortak.claim.Kind;
import org.ortak.claim.Participant;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.When;

/** Compares claims before and after: the likest are taken for the same, told otherwise. */
public final class Comparison {

  private static final double ALIKE = 0.4;

  private Comparison() {}

  public static Difference of(List<Told> before, List<Told> after) {
    List<Told> vanished = new ArrayList<>(before);
    List<Told> appeared = new ArrayList<>(after);
    int same = takeSame(vanished, appeared);
    List<Difference.Changed> changed = new ArrayList<>();
    for (Match match : matches(vanished, appeared)) {
      if (vanished.contains(match.before) && appeared.contains(match.after)) {
        vanished.remove(match.before);
        appeared.remove(match.after);
        changed.add(
            new Difference.Changed(
                match.before, match.after, changes(match.before.claim(), match.after.claim())));
      }
    }
    List<Difference.Changed> otherwise =
        changed.stream().filter(one -> !one.fields().isEmpty()).toList();
    return new Difference(appeared, vanished, otherwise, same + changed.size() - otherwise.size());
  }

  /** Takes out what both tell in the same fields; how many. */
  private static int takeSame(List<Told> before, List<Told> after) {
    int same = 0;
    for (Told one : List.copyOf(before)) {
      for (Told other : after) {
        if (one.claim().type() == other.claim().type()
            && changes(one.claim(), other.claim()).isEmpty()) {
          before.remove(one);
          after.remove(other);
          same++;
          break;
        }
      }
    }
    return same;
  }

  private record Match(Told before, Told after, double likeness) {}

  private static List<Match> matches(List<Told> before, List<Told> after) {
    return before.stream()
        .flatMap(one -> after.stream().map(other -> new Match(one, other, likeness(one, other))))
        .filter(match -> match.likeness >= ALIKE)
        .sorted(Comparator.comparingDouble(match -> -match.likeness))
        .toList();
  }

  private static double likeness(Told one, Told other) {
    if (one.claim().type() != other.claim().type()) {
      return 0;
    }
    double parties = shared(names(one.claim()), names(other.claim()));
    double words = shared(words(one), words(other));
    double kind = one.claim().kind().equals(other.claim().kind()) ? 1 : 0;
    return 0.5 * parties + 0.35 * words + 0.15 * kind;
  }

  private static Set<String> names(Claim claim) {
    return claim.participants().stream().map(Participant::name).collect(Collectors.toSet());
  }

  private static Set<String> words(Told told) {
    return told.sentences().stream()
        .flatMap(sentence -> Arrays.stream(sentence.split("\\W+")))
        .collect(Collectors.toSet());
  }

  private static double shared(Collection<String> one, Collection<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> any = new HashSet<>(one);
    any.addAll(other);
    return any.isEmpty() ? 0 : (double) both.size() / any.size();
  }

  private static List<Difference.Change> changes(Claim before, Claim after) {
    Map<String, String> one = fields(before);
    Map<String, String> other = fields(after);
    Set<String> all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all.stream()
        .map(
            field ->
                new Difference.Change(
                    field, one.getOrDefault(field, ""), other.getOrDefault(field, "")))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  /** What a claim tells, field by field, in words; the order in which it tells it plays no part. */
  private static Map<String, String> fields(Claim claim) {
    Map<String, TreeSet<String>> fields = new TreeMap<>();
    claim.kind().map(Kind::word).ifPresent(word -> add(fields, "kind", word));
    claim.stage().map(Stage::word).ifPresent(word -> add(fields, "stage", word));
    claim.participants().forEach(party -> add(fields, party.role().word(), party.name()));
    claim.places().forEach(place -> add(fields, "where", ClaimWords.place(place)));
    claim.what().forEach(what -> add(fields, "what", what));
    for (Quantity quantity : claim.quantities()) {
      add(fields, quantity.measure().word(), FigureWords.of(quantity));
    }
    for (When when : claim.when()) {
      add(
          fields,
          when.event().word(),
          DateWords.of(when.date()) + (when.former() ? " (before)" : ""));
    }
    claim.speaker().map(ClaimWords::speaker).ifPresent(words -> add(fields, "speaker", words));
    claim
        .voices()
        .forEach(voice -> add(fields, voice.stance().word(), ClaimWords.speaker(voice.speaker())));
    Map<String, String> words = new TreeMap<>();
    fields.forEach((field, values) -> words.put(field, String.join("; ", values)));
    return words;
  }

  private static void add(Map<String, TreeSet<String>> fields, String field, String word) {
    fields.computeIfAbsent(field, f -> new TreeSet<>()).add(word);
  }
}
