package org.ortak.api.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.ortak.answer.digest.Digest;
import org.ortak.api.question.Terms;
import org.ortak.ledger.history.ContentId;
import org.ortak.ledger.history.Notes;

/** Tells what changed since alerts told last. */
public final class AlertRun {

  private final Notes notes;
  private final Clock clock;
  private final Function<Terms, Digest> changes;
  private final Function<Alert, Courier> couriers;

  /**
   * @param changes the changes of the last days that a selection lets through
   * @param couriers who carries an alert's messages
   */
  public AlertRun(
      Notes notes,
      Clock clock,
      Function<Terms, Digest> changes,
      Function<Alert, Courier> couriers) {
    this.notes = notes;
    this.clock = clock;
    this.changes = changes;
    this.couriers = couriers;
  }

  /** What is known when an alert is made is no news to it. */
  public void begin(Alert alert) {
    Digest known = changes.apply(alert.terms());
    new ToldBook(notes, alert.name())
        .sending(new ToldBook.Message("the beginning", ""), known, now());
  }

  /**
   * Sends what was left open, then what is new.
   *
   * @return how many changes were told
   */
  public int tell(Alert alert) {
    ToldBook book = new ToldBook(notes, alert.name());
    Courier courier = couriers.apply(alert);
    for (ToldBook.Message open : book.open()) {
      courier.send(open.id(), alert, open.text());
      book.taken(open);
    }
    Digest fresh = book.fresh(changes.apply(alert.terms()));
    if (fresh.isEmpty()) {
      return 0;
    }
    String id = id(alert, fresh);
    ToldBook.Message message = new ToldBook.Message(id, courier.write(id, alert, fresh));
    book.sending(message, fresh, now());
    courier.send(id, alert, message.text());
    book.taken(message);
    return fresh.sections().stream().mapToInt(section -> section.items().size()).sum();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String id(Alert alert, Digest digest) {
    List<String> parts =
        digest.sections().stream()
            .flatMap(
                section ->
                    section.items().stream()
                        .map(item -> section.part() + item.change().key() + item.change().claim()))
            .toList();
    return ContentId.of("alert " + alert.name(), parts);
  }
}
