package org.ortak.answer.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortak.answer.AnswerException;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.ContentId;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Which columns tell which fields.
 *
 * @param fields each field of a claim with where its value is found
 * @param words what the table's words mean in the vocabulary
 * @param version a hash of the mapping's text
 */
record Mapping(
    ClaimType type,
    Optional<String> sheet,
    Optional<String> outlet,
    Optional<String> published,
    Map<String, Source> fields,
    Map<String, String> words,
    String version) {

  Mapping {
    fields = new LinkedHashMap<>(fields);
    words = Map.copyOf(words);
  }

  /**
   * Where a value is found.
   *
   * @param column the head of a column, or after = the value itself
   * @param unit of a figure
   */
  record Source(String column, Optional<String> unit) {

    boolean isConstant() {
      return column.startsWith("=");
    }

    /** The value in a row, or the one that all rows have. */
    String value(Row row) {
      return isConstant() ? column.substring(1) : row.cells().getOrDefault(column, "");
    }
  }

  /**
   * @param name names the mapping in messages
   */
  static Mapping read(String yaml, String name) {
    Map<?, ?> root = map(load(yaml, name), name);
    Map<String, Source> fields = new LinkedHashMap<>();
    map(root.get("fields"), name + ", fields")
        .forEach(
            (field, source) -> fields.put(field.toString(), source(source, name + ", " + field)));
    Map<String, String> words = new LinkedHashMap<>();
    if (root.containsKey("words")) {
      map(root.get("words"), name + ", words")
          .forEach((word, meaning) -> words.put(word.toString(), meaning.toString()));
    }
    return new Mapping(
        type(text(root, "type").orElse("nothing"), name),
        text(root, "sheet"),
        text(root, "outlet"),
        text(root, "published"),
        fields,
        words,
        ContentId.of("mapping", java.util.List.of(yaml)));
  }

  private static Object load(String yaml, String name) {
    try {
      Object root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      return root == null ? Map.of() : root;
    } catch (YamlEngineException e) {
      throw new AnswerException(name + ": expected a mapping in YAML, found " + e.getMessage());
    }
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new AnswerException(
        where + ": expected names with values below, found " + (value == null ? "nothing" : value));
  }

  private static Source source(Object value, String where) {
    if (!(value instanceof Map<?, ?> map)) {
      return new Source(value.toString(), Optional.empty());
    }
    return new Source(
        text(map, "column")
            .orElseThrow(() -> new AnswerException(where + ": expected a column, found none")),
        text(map, "unit"));
  }

  private static Optional<String> text(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString);
  }

  private static ClaimType type(String word, String name) {
    return Arrays.stream(ClaimType.values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new AnswerException(
                    name
                        + ", type: expected one of "
                        + Arrays.stream(ClaimType.values())
                            .map(ClaimType::word)
                            .collect(Collectors.joining(", "))
                        + ", found "
                        + word));
  }
}
