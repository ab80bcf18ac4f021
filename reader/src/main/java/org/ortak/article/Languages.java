package org.ortak.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ortak.pack.Row;

/** Recognises the language of a text by its script and its most frequent words. */
final class Languages {

  /** ISO 639's code for a language that can't be told. */
  static final String UNDETERMINED = "und";

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int ENOUGH = 6_000;
  private static final double CLEAR = 0.12;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<Character.UnicodeScript, String> scripts = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Languages(List<Row> rows) {
    for (Row row : rows) {
      String id = row.text("id");
      names.put(row.text("name").toLowerCase(Locale.ROOT), id);
      if (row.has("words")) {
        words.put(id, new HashSet<>(row.texts("words")));
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
    String[] all = NOT_LETTERS.split(sample.toLowerCase(Locale.ROOT));
    String best = UNDETERMINED;
    int most = 0;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int hits = 0;
      for (String word : all) {
        hits += language.getValue().contains(word) ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = language.getKey();
      }
    }
    return most >= CLEAR * all.length ? best : UNDETERMINED;
  }
}
