package org.ortak.answer.search;

import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/**
 * Something found.
 *
 * @param id the id of the document or claim, the key of the entity
 * @param document the id of the document that tells it; absent for an entity
 * @param day the day published
 * @param snippet the words around what was found
 * @param marks where in the snippet the words stand that were found
 */
public record Hit(
    Sort sort,
    String id,
    String title,
    Optional<String> document,
    Optional<String> outlet,
    Optional<String> day,
    String snippet,
    List<Span> marks) {

  public Hit {
    marks = List.copyOf(marks);
  }
}
