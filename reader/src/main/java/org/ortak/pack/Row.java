package org.ortak.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One record of a pack's file, with the place that it was written at, so that whoever finds fault
 * with it can say where.
 *
 * @param where file and line: {@code units.yaml:12}
 * @param values by field name: a {@link String}, or a list of strings; numbers and truth values
 *     stand as written
 */
public record Row(String where, Map<String, Object> values) {

  public Row {
    values = Map.copyOf(values);
  }

  /** The same row without some of its fields. */
  Row without(Set<String> fields) {
    Map<String, Object> left = new HashMap<>(values);
    left.keySet().removeAll(fields);
    return new Row(where, left);
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The field's text; a pack without it is at fault. */
  public String text(String field) {
    if (values.get(field) instanceof String text) {
      return text;
    }
    throw new PackException(
        where, "expected a text in '" + field + "', found " + values.get(field));
  }

  public String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  /**
   * The field's texts: a list, or a single text as a list of one; empty where the field is not
   * there.
   */
  public List<String> texts(String field) {
    Object value = values.get(field);
    if (value instanceof List<?> list) {
      return list.stream().map(String.class::cast).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  /** Whether the field has a text, and none of its texts is blank. */
  boolean fills(String field) {
    return switch (values.get(field)) {
      case String text -> !text.isBlank();
      case List<?> list -> !list.isEmpty() && texts(field).stream().noneMatch(String::isBlank);
      case null, default -> false;
    };
  }

  public double number(String field) {
    try {
      return Double.parseDouble(text(field));
    } catch (NumberFormatException e) {
      throw new PackException(where, "expected a number in '" + field + "', found " + text(field));
    }
  }

  public boolean flag(String field) {
    return text(field, "false").equals("true");
  }
}
