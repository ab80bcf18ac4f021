package org.ortak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases to be found among {@link Pieces}, each with what it means. A phrase matches whatever
 * stands between its pieces: white space, nothing, or a hyphen; only digits stand close to what
 * they are written with. Small and capital letters are the same unless the phrase was added as
 * exact.
 */
public final class Phrases<T> {

  private final Node<T> root = new Node<>();

  /** A phrase found: what it means, and the piece after its last. */
  public record Match<T>(T value, int end) {}

  private record Entry<T>(String exact, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>(1);
  }

  public void add(String phrase, T value) {
    add(phrase, "", value);
  }

  /** Adds a phrase that matches only as written. */
  public void addExact(String phrase, T value) {
    add(phrase, phrase, value);
  }

  private void add(String phrase, String exact, T value) {
    if (phrase.isBlank()) {
      throw new IllegalArgumentException("a phrase needs a word, found none for " + value);
    }
    Words words = new Segmenter(Set.of()).segment(phrase, List.of(new Span(0, phrase.length())));
    Pieces pieces = Pieces.of(words);
    Node<T> node = root;
    for (int i = 0; i < pieces.count(); i++) {
      node = node.next.computeIfAbsent(pieces.lower(i), key -> new Node<>());
    }
    node.entries.add(new Entry<>(exact, value));
  }

  /** The first pieces of all phrases, so that a pass over a text can leave out what begins none. */
  public Set<String> firsts() {
    return Set.copyOf(root.next.keySet());
  }

  /** The longest phrase that begins at the piece. */
  public Optional<Match<T>> at(Pieces pieces, int piece) {
    if (piece < 0 || piece >= pieces.count()) {
      return Optional.empty();
    }
    Node<T> node = root.next.get(pieces.lower(piece));
    if (node == null) {
      return Optional.empty();
    }
    return longest(pieces, piece, node);
  }

  private Optional<Match<T>> longest(Pieces pieces, int from, Node<T> first) {
    Optional<Match<T>> found = match(pieces, from, from + 1, first);
    Node<T> node = first;
    int i = from + 1;
    while (i < pieces.count() && !node.next.isEmpty()) {
      Node<T> next = node.next.get(pieces.lower(i));
      if (next == null && pieces.is(i, "-") && pieces.joined(i)) {
        i++;
        continue;
      }
      if (next == null || pieces.sentence(i) != pieces.sentence(from) || apart(pieces, i)) {
        break;
      }
      node = next;
      i++;
      Optional<Match<T>> longer = match(pieces, from, i, node);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  /**
   * Whether white space parts a number from what it is written with: {@code m 2} is not {@code m2}.
   */
  private static boolean apart(Pieces pieces, int i) {
    return pieces.spaced(i) && (pieces.isNumber(i) || pieces.isNumber(i - 1));
  }

  private Optional<Match<T>> match(Pieces pieces, int from, int end, Node<T> node) {
    for (Entry<T> entry : node.entries) {
      if (entry.exact.isEmpty() || pieces.text().startsWith(entry.exact, pieces.start(from))) {
        return Optional.of(new Match<>(entry.value, end));
      }
    }
    return Optional.empty();
  }
}
