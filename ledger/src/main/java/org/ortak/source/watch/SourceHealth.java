package org.ortak.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ortak.source.fetch.Validators;

/**
 * How a source does.
 *
 * @param url where the feed lies
 * @param title the outlet's name, or the address where none is known
 * @param language as the list of feeds or the feed tells it; empty if untold
 * @param since by what the server can tell a change
 * @param success when it was last had, changed or not
 * @param error why it was not had at the last visit; empty if it was
 * @param failures visits in a row at which it was not had
 * @param next when it is visited again
 * @param interval how long between two visits
 * @param seen entries seen so far
 * @param kept entries whose articles were taken so far
 */
public record SourceHealth(
    String url,
    String title,
    String language,
    Validators since,
    Optional<Instant> success,
    String error,
    int failures,
    Instant next,
    Duration interval,
    long seen,
    long kept) {

  /** A source that was never visited. */
  static SourceHealth fresh(String url, String title, String language, Instant now) {
    return new SourceHealth(
        url,
        title.isEmpty() ? url : title,
        language,
        Validators.NONE,
        Optional.empty(),
        "",
        0,
        now,
        Interval.FIRST,
        0,
        0);
  }

  /** After a visit at which it was had. */
  SourceHealth had(Instant now, Validators validators, int fresh) {
    Duration wait = Interval.after(interval, fresh);
    return new SourceHealth(
        url,
        title,
        language,
        validators,
        Optional.of(now),
        "",
        0,
        now.plus(wait),
        wait,
        seen + fresh,
        kept);
  }

  /** After a visit at which it was not. */
  SourceHealth failed(Instant now, String reason, Optional<Duration> asked) {
    Duration wait = Interval.afterFailures(interval, failures + 1);
    Duration longer = asked.filter(a -> a.compareTo(wait) > 0).orElse(wait);
    return new SourceHealth(
        url,
        title,
        language,
        since,
        success,
        reason,
        failures + 1,
        now.plus(longer),
        interval,
        seen,
        kept);
  }

  /** With the name and language that the feed itself tells, where none were known. */
  SourceHealth named(String name, String tongue) {
    boolean nameless = title.equals(url) && !name.isBlank();
    return new SourceHealth(
        url,
        nameless ? name : title,
        language.isEmpty() ? tongue : language,
        since,
        success,
        error,
        failures,
        next,
        interval,
        seen,
        kept);
  }
}
