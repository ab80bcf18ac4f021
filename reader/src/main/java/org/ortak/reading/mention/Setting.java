package org.ortak.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.pack.Entry;
import org.ortak.pack.KnownNames;
import org.ortak.pack.Match;
import org.ortak.text.Words;

/**
 * In which countries an article plays: how often each is named, by itself, by its people or by a
 * place that is in no other.
 */
record Setting(Map<String, Double> countries) {

  static Setting of(Words words, KnownNames known) {
    Map<String, Double> seen = new HashMap<>();
    for (Match match : known.longest()) {
      List<String> codes =
          match.entries().stream().filter(Setting::tells).map(Entry::country).distinct().toList();
      if (codes.size() == 1 && !codes.get(0).isEmpty() && words.capitalised(match.first())) {
        seen.merge(codes.get(0), 1.0, Double::sum);
      }
    }
    return new Setting(Map.copyOf(seen));
  }

  /** The country named most; of several as often named, the first by its code. */
  Optional<String> foremost() {
    return countries.entrySet().stream()
        .min(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static boolean tells(Entry entry) {
    return switch (entry.kind()) {
      case COUNTRY, DEMONYM, REGION -> true;
      case PLACE -> !entry.word();
      case ORGANISATION, GROUP, PRODUCT, VEHICLE -> false;
    };
  }
}
