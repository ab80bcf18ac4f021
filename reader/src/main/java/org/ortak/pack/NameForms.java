package org.ortak.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the other forms that a kind of name has by rule: {@code St Louis} of {@code Saint Louis}.
 */
final class NameForms {

  private final List<Row> rules;

  /**
   * @param rules rows with {@code of} (region or place), {@code prefix} or {@code suffix}, what it
   *     {@code becomes} (nothing where left out), and the {@code country} that the rule is for
   */
  NameForms(List<Row> rules) {
    this.rules = rules;
  }

  /** The other forms of this bearer's name. */
  List<String> of(String name, Entry entry) {
    List<String> forms = new ArrayList<>();
    for (Row rule : rules) {
      String country = rule.text("country", entry.country());
      if (rule.text("of").equalsIgnoreCase(entry.kind().name())
          && country.equals(entry.country())) {
        String form = form(name, rule).strip();
        if (form.length() > 1 && !form.equals(name)) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  private static String form(String name, Row rule) {
    String becomes = rule.text("becomes", "");
    String prefix = rule.text("prefix", "");
    if (!prefix.isEmpty() && name.startsWith(prefix)) {
      return becomes + name.substring(prefix.length());
    }
    String suffix = rule.text("suffix", "");
    if (!suffix.isEmpty() && name.endsWith(suffix)) {
      return name.substring(0, name.length() - suffix.length()) + becomes;
    }
    String part = rule.text("part", "");
    return part.isEmpty() ? name : name.replace(part, becomes);
  }
}
