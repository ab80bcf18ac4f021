package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a Markdown file between two lines of three dashes: a key and a value a line. */
record FrontMatter(Facts facts, List<String> rest) {

  private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][\\w-]*)\\s*:\\s*(.*)");
  private static final int LONGEST_HEAD = 200;

  /** Takes the head off; without a closed head all lines are the rest. */
  static FrontMatter of(List<String> lines) {
    int first = firstNotBlank(lines);
    if (first == lines.size() || !lines.get(first).strip().equals("---")) {
      return new FrontMatter(Facts.NONE, lines);
    }
    int limit = Math.min(lines.size(), first + LONGEST_HEAD);
    for (int i = first + 1; i < limit; i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(
            facts(lines.subList(first + 1, i)), lines.subList(i + 1, lines.size()));
      }
    }
    return new FrontMatter(Facts.NONE, lines);
  }

  private static int firstNotBlank(List<String> lines) {
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static Facts facts(List<String> head) {
    Facts facts = Facts.NONE;
    for (int i = 0; i < head.size(); i++) {
      Matcher entry = ENTRY.matcher(head.get(i));
      if (entry.matches()) {
        Optional<Field> field = Field.ofKey(entry.group(1));
        if (field.isPresent()) {
          facts = facts.and(field.get(), value(entry.group(2).strip(), head, i));
        }
      }
    }
    return facts;
  }

  /** The value on the line, or, after a block mark or nothing, on the indented lines below it. */
  private static String value(String written, List<String> head, int line) {
    if (!written.isEmpty() && !written.matches("[>|][+-]?")) {
      return unquoted(written);
    }
    List<String> below = new ArrayList<>();
    for (int i = line + 1; i < head.size() && head.get(i).startsWith(" "); i++) {
      below.add(unquoted(head.get(i).strip().replaceFirst("^- ", "")));
    }
    return String.join(" ", below);
  }

  private static String unquoted(String value) {
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
      return value.substring(1, value.length() - 1).replace("''", "'");
    }
    return value;
  }
}
