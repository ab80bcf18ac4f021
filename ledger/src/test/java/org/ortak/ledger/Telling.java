package org.ortak.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.text.Span;

/**
 * The small language of the ledger's tests: {@code article("Echo",
 * "2024-03-01").says(plant("Volta", "Izmir").stage(AGREED))}. Each claim gets a sentence of its own
 * in the article, and each article words that no other has, so that only texts given by {@link
 * #text} are copies.
 */
public final class Telling {

  private final String outlet;
  private final Optional<LocalDate> published;
  private Optional<String> url = Optional.empty();
  private Optional<String> text = Optional.empty();
  private String reader = "reader-1";

  private Telling(String outlet, Optional<LocalDate> published) {
    this.outlet = outlet;
    this.published = published;
  }

  public static Telling article(String outlet, String published) {
    return new Telling(outlet, Optional.of(LocalDate.parse(published)));
  }

  public static Telling undated(String outlet) {
    return new Telling(outlet, Optional.empty());
  }

  public Telling from(String address) {
    url = Optional.of(address);
    return this;
  }

  /**
   * Gives the article a text of its own, in which all of its claims have the whole text as
   * evidence.
   */
  public Telling text(String words) {
    text = Optional.of(words);
    return this;
  }

  public Telling readBy(String version) {
    reader = version;
    return this;
  }

  private String own() {
    String day =
        outlet.replace(" ", "") + published.map(LocalDate::toEpochDay).orElse(0L) + url.hashCode();
    return IntStream.range(0, 200)
        .mapToObj(i -> "w" + i + "of" + day)
        .collect(Collectors.joining(" "));
  }

  public Entry says(Say... claims) {
    return says(Arrays.asList(claims));
  }

  public Entry says(List<Say> claims) {
    StringBuilder words = new StringBuilder(text.orElseGet(this::own));
    List<Claim> said = new ArrayList<>();
    for (Say claim : claims) {
      int start = 0;
      if (text.isEmpty()) {
        words.append('\n');
        start = words.length();
        words.append(claim.sentence());
      }
      said.add(claim.claim(new Span(start, words.length())));
    }
    Document document =
        new Document(
            outlet + ".txt",
            url,
            Optional.of(outlet),
            Optional.of(outlet + " tells of " + claims.size()),
            published,
            "en",
            words.toString());
    return new Entry(document, new ReadBy(reader, "pack-1"), said, Optional.empty());
  }
}
