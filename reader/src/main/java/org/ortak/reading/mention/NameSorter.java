package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ortak.pack.Folding;
import org.ortak.pack.LinearModel;
import org.ortak.text.Words;

/**
 * Tells what the names name that the pack does not know, by all the places that name them at once:
 * the firm's name that begins a sentence once is the name that signs a contract elsewhere.
 */
final class NameSorter {

  private static final double SURE = 0.5;

  private final Words words;
  private final LinearModel sorts;
  private final NameSigns signs;

  NameSorter(Words words, LinearModel sorts, NameSigns signs) {
    this.words = words;
    this.sorts = sorts;
    this.signs = signs;
  }

  List<RawName> sorted(List<RawName> raw) {
    Map<String, NameKind> told = new LinkedHashMap<>();
    groups(raw)
        .forEach(
            (key, names) -> {
              if (names.stream().allMatch(NameSorter::isOpen)) {
                sort(names).ifPresent(kind -> told.put(key, kind));
              }
            });
    return raw.stream().map(name -> name.as(told.getOrDefault(key(name), name.kind()))).toList();
  }

  /** All places of each name, by its words. */
  Map<String, List<RawName>> groups(List<RawName> raw) {
    Map<String, List<RawName>> out = new LinkedHashMap<>();
    raw.forEach(name -> out.computeIfAbsent(key(name), key -> new ArrayList<>()).add(name));
    return out;
  }

  private Optional<NameKind> sort(List<RawName> names) {
    return sorts
        .best(signs.of(names), SURE)
        .map(word -> NameKind.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static boolean isOpen(RawName name) {
    return name.entry().isEmpty() && name.rule().equals("shape") && name.kind() != NameKind.PRODUCT;
  }

  private String key(RawName name) {
    return Folding.fold(words.span(name.first(), name.end()).of(words.text()));
  }
}
