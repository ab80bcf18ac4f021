package org.ortak.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ortak.cli.terminal.Messages;

/** Tells now and then how far long work has come. */
final class Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Messages messages;
  private final Clock clock;
  private final Instant began;
  private Instant told;

  Progress(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.began = clock.instant();
    this.told = began;
  }

  void at(Count count) {
    if (!messages.showsProgress()) {
      return;
    }
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(PATIENCE) >= 0) {
      told = now;
      double seconds = Duration.between(began, now).toMillis() / 1000.0;
      messages.progress(
          count.told(0)
              + String.format(
                  Locale.ROOT, " · %,.0f articles a second", count.articles() / seconds));
    }
  }
}
