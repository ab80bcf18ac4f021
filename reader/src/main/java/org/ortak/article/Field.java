package org.ortak.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page may tell about its article beside the text, with the keys it is told under, lower
 * case.
 */
enum Field {
  ID("id"),
  TITLE("title", "headline"),
  PUBLISHED("published", "date", "datepublished", "published_at", "pubdate"),
  CHANGED("changed", "updated", "modified", "datemodified"),
  OUTLET("outlet", "publisher", "source", "site_name"),
  URL("url", "link", "canonical"),
  LANGUAGE("language", "lang", "inlanguage"),
  AUTHOR("author", "authors", "byline");

  private final List<String> keys;

  Field(String... keys) {
    this.keys = List.of(keys);
  }

  static Optional<Field> ofKey(String key) {
    String sought = key.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.keys.contains(sought)).findFirst();
  }
}
