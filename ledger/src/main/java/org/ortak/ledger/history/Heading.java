package org.ortak.ledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document without its text.
 *
 * @param address shared by the versions of one article
 * @param published the day it was said; absent where nothing tells it
 * @param learntAt when the ledger learnt of it
 */
public record Heading(
    String id,
    Optional<String> address,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    Instant learntAt) {

  public static Heading of(Document document, Instant learntAt) {
    return new Heading(
        document.id(),
        document.address(),
        document.url(),
        document.outlet(),
        document.title(),
        document.published(),
        learntAt);
  }
}
