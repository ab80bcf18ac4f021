package org.ortak.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader sees of a page, and nothing else of it: title, outlet, day published, language,
 * text.
 *
 * @param source where it came from: a file's path as given, with the line for files of many
 *     articles
 * @param id given by the source, else absent
 * @param published the day of first publication
 * @param dating where the day published was found
 * @param changed the day of the last change, where the page tells it
 * @param language ISO 639-1, told or recognised; {@code und} where neither
 * @param text the title, a newline, and the paragraphs joined by one newline each; without a title
 *     it begins with the first paragraph. All spans count in it.
 * @param blocks the paragraphs of {@code text} with their kinds, in order; they tile the text but
 *     for the newlines
 */
public record Article(
    String source,
    Optional<String> id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> title,
    Optional<LocalDate> published,
    Dating dating,
    Optional<LocalDate> changed,
    String language,
    String text,
    List<Block> blocks)
    implements Taken {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The paragraphs without the title and the captions of pictures, a line each. */
  public String body() {
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION)
        .map(block -> block.span().of(text))
        .collect(Collectors.joining("\n"));
  }
}
