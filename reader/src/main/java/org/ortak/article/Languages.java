package org.ortak.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ortak.pack.Row;

/** Recognises the language of a text by its script and its most frequent words. */
final class Languages {

  /** ISO 639's code for a language that can't be told. */
  static final String UNDETERMINED = "und";

  /** What a text is taken for that is too short to tell. */
  private static final String USUAL = "en";

  private static final int ENOUGH = 6_000;

  /** A text of fewer words is short; a language needs so many words of its own there. */
  private static final int SHORT = 40;

  private static final int SURE = 3;
  private static final double CLEAR = 0.12;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, List<String>> speakers = new HashMap<>();
  private final Map<Character.UnicodeScript, String> scripts = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Languages(List<Row> rows) {
    for (Row row : rows) {
      String id = row.text("id");
      names.put(row.text("name").toLowerCase(Locale.ROOT), id);
      if (row.has("words")) {
        words.put(id, new HashSet<>(row.texts("words")));
        words
            .get(id)
            .forEach(word -> speakers.computeIfAbsent(word, w -> new ArrayList<>()).add(id));
      }
      row.texts("scripts")
          .forEach(script -> scripts.put(Character.UnicodeScript.forName(script), id));
    }
  }

  /** The code of a language told by code, with or without a region, or by its English name. */
  String told(String language) {
    String name = language.strip().toLowerCase(Locale.ROOT);
    return names.getOrDefault(name, name.split("[-_]", 2)[0]);
  }

  String recognise(String text) {
    String sample = text.substring(0, Math.min(text.length(), ENOUGH));
    String script = byScript(sample);
    return script.isEmpty() ? byWords(sample) : script;
  }

  /**
   * The language whose own script writes a good part of the letters; the first that the pack lists
   * goes first.
   */
  private String byScript(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int point : sample.codePoints().filter(Character::isLetter).toArray()) {
      letters++;
      String language = scripts.get(Character.UnicodeScript.of(point));
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    for (String language : scripts.values()) {
      if (letters > 0 && counts.getOrDefault(language, 0) * 5 > letters) {
        return language;
      }
    }
    return "";
  }

  private String byWords(String sample) {
    Map<String, Integer> hits = new HashMap<>();
    int all =
        Letters.words(
            sample,
            1,
            word -> {
              for (String language : speakers.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
              }
            });
    String best = UNDETERMINED;
    int most = 0;
    for (String language : words.keySet()) {
      int own = hits.getOrDefault(language, 0);
      if (own > most) {
        most = own;
        best = language;
      }
    }
    if (all < SHORT) {
      return most >= SURE && most > hits.getOrDefault(USUAL, 0) ? best : USUAL;
    }
    return most >= CLEAR * all ? best : UNDETERMINED;
  }
}
