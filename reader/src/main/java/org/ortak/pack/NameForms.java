package org.ortak.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the other forms that a kind of name has by rule: {@code St Louis} of {@code Saint Louis}.
 */
final class NameForms {

  private final Map<EntryKind, List<Rule>> rules = new EnumMap<>(EntryKind.class);

  /**
   * @param rows rows with {@code of} (region or place), {@code prefix}, {@code suffix} or {@code
   *     part}, what it {@code becomes} (nothing where left out), and the {@code country} that the
   *     rule is for
   */
  NameForms(List<Row> rows) {
    for (Row row : rows) {
      rules.computeIfAbsent(kind(row), _ -> new ArrayList<>()).add(Rule.of(row));
    }
  }

  private static EntryKind kind(Row row) {
    try {
      return EntryKind.valueOf(row.text("of").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new PackException(
          row.where(), "expected a kind of bearer in 'of', found '" + row.text("of") + "'");
    }
  }

  /** The other forms of this bearer's name. */
  List<String> of(String name, Entry entry) {
    List<String> forms = new ArrayList<>(0);
    for (Rule rule : rules.getOrDefault(entry.kind(), List.of())) {
      if (rule.country.isEmpty() || rule.country.equals(entry.country())) {
        String form = rule.form(name).strip();
        if (form.length() > 1 && !form.equals(name)) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  /**
   * What becomes of a beginning, an end or a part of a name; of these the first that is not empty.
   *
   * @param country the country that it is for, empty for all
   */
  private record Rule(String country, String prefix, String suffix, String part, String becomes) {

    static Rule of(Row row) {
      return new Rule(
          row.text("country", ""),
          row.text("prefix", ""),
          row.text("suffix", ""),
          row.text("part", ""),
          row.text("becomes", ""));
    }

    String form(String name) {
      if (!prefix.isEmpty() && name.startsWith(prefix)) {
        return becomes + name.substring(prefix.length());
      }
      if (!suffix.isEmpty() && name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length()) + becomes;
      }
      return part.isEmpty() ? name : name.replace(part, becomes);
    }
  }
}
