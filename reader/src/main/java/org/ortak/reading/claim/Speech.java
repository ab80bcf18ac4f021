package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.Speaker;
import org.ortak.text.Span;

/**
 * Who says what in an article: spans of the text that somebody in the article speaks, quoted or
 * reported, innermost last.
 *
 * @param parts in the order of the text
 * @param drawn what follows words of a source without a speaker of its own: figures told there are
 *     the source's, too
 */
public record Speech(List<Part> parts, List<Part> drawn) {

  /** A stretch of text and whoever says it. */
  public record Part(Span span, Speaker speaker, boolean quoted) {}

  public Speech {
    parts = List.copyOf(parts);
    drawn = List.copyOf(drawn);
  }

  /** Who says most of the first of the sentences that somebody says. */
  public Optional<Speaker> of(List<Span> sentences) {
    for (Span sentence : sentences) {
      Optional<Speaker> found = at((sentence.start() + sentence.end()) / 2);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Who says the words at the offset; empty where the article says them itself. */
  public Optional<Speaker> at(int offset) {
    return at(parts, offset);
  }

  /** Whose figures stand at the offset: whoever says the words, or the source drawn on before. */
  Optional<Speaker> ofFigures(int offset) {
    return at(offset).or(() -> at(drawn, offset));
  }

  private static Optional<Speaker> at(List<Part> parts, int offset) {
    Optional<Speaker> found = Optional.empty();
    for (Part part : parts) {
      if (part.span().start() <= offset && offset < part.span().end()) {
        found = Optional.of(part.speaker());
      }
    }
    return found;
  }
}
