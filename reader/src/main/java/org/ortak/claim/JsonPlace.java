package org.ortak.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A JSON value and the path that leads to it, so that whatever is wrong can be told with its place.
 */
record JsonPlace(String path, JsonNode node) {

  /** Makes sure that this is an object and has no other fields than these. */
  void onlyFields(String... fields) {
    if (!node.isObject()) {
      throw wrong("an object");
    }
    List<String> known = Arrays.asList(fields);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw new ClaimFormatException(path, "no fields but " + known, name);
      }
    }
  }

  boolean has(String field) {
    return node.has(field);
  }

  JsonPlace at(String field) {
    return new JsonPlace(path + "." + field, node.path(field));
  }

  String text() {
    if (!node.isTextual()) {
      throw wrong("a text");
    }
    return node.textValue();
  }

  double number() {
    if (!node.isNumber()) {
      throw wrong("a number");
    }
    return node.doubleValue();
  }

  int whole() {
    if (!node.isInt()) {
      throw wrong("a whole number");
    }
    return node.intValue();
  }

  /** Whether the field is there and true. */
  boolean flag(String field) {
    JsonPlace place = at(field);
    if (has(field) && !place.node.isBoolean()) {
      throw place.wrong("true or false");
    }
    return place.node.asBoolean(false);
  }

  /** What the field tells, where it is there. */
  <T> Optional<T> optional(String field, Function<JsonPlace, T> read) {
    return has(field) ? Optional.of(read.apply(at(field))) : Optional.empty();
  }

  /** The items of a list. */
  <T> List<T> items(Function<JsonPlace, T> read) {
    if (!node.isArray()) {
      throw wrong("a list");
    }
    List<T> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(read.apply(new JsonPlace(path + "[" + i + "]", node.get(i))));
    }
    return items;
  }

  /** The items of a list that has one or more. */
  <T> List<T> someItems(Function<JsonPlace, T> read) {
    List<T> items = items(read);
    if (items.isEmpty()) {
      throw wrong("one item or more");
    }
    return items;
  }

  /** The value, of these, whose word stands here. */
  <T> T word(List<T> values, Function<T, String> wordOf) {
    String found = text();
    for (T value : values) {
      if (wordOf.apply(value).equals(found)) {
        return value;
      }
    }
    throw wrong("one of " + values.stream().map(wordOf).collect(Collectors.joining(", ")));
  }

  /** Makes a value of the vocabulary; what it refuses is told with this place. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException refused) {
      throw new ClaimFormatException(path, refused);
    }
  }

  private ClaimFormatException wrong(String expected) {
    return new ClaimFormatException(
        path, expected, node.isMissingNode() ? "nothing" : node.toString());
  }
}
