package org.ortak.ledger.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;

/**
 * An article as the ledger keeps it.
 *
 * @param source where it came from first: a path or feed, as given; no part of the id
 * @param language as told or recognised; no part of the id, since a better reader may recognise it
 *     otherwise
 */
public record Document(
    String source,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    String language,
    String text) {

  public static Document of(Article article) {
    return new Document(
        article.source(),
        article.url(),
        article.outlet(),
        article.title(),
        article.published(),
        article.language(),
        article.text());
  }

  /** The id: a hash of address, outlet, title, day published and text. */
  public String id() {
    return ContentId.of(
        "document",
        List.of(
            address().orElse(""),
            outlet.orElse(""),
            title.orElse(""),
            published.map(LocalDate::toString).orElse(""),
            text));
  }

  /** The address that versions of one article share; absent where the article has none. */
  public Optional<String> address() {
    return url.map(Address::of);
  }
}
