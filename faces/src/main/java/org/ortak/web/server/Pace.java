package org.ortak.web.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much one caller may send in a minute. */
public final class Pace {

  private static final int A_MINUTE = 60;
  private static final int SECONDS = 60;
  private static final int MOST_CALLERS = 10_000;

  private final Clock clock;
  private final Map<String, Spent> callers = new ConcurrentHashMap<>();

  public Pace(Clock clock) {
    this.clock = clock;
  }

  /** What a caller sent in one minute. */
  private record Spent(long minute, int count) {}

  /** Counts a request of a token's holder, or of an address where no token came; or refuses it. */
  public void take(Context context) {
    take(context, Tokens.nameOf(context).orElse(context.ip()));
  }

  private void take(Context context, String caller) {
    long now = clock.instant().getEpochSecond();
    long minute = now / SECONDS;
    if (callers.size() > MOST_CALLERS) {
      callers.values().removeIf(spent -> spent.minute < minute);
    }
    Spent spent =
        callers.merge(
            caller,
            new Spent(minute, 1),
            (old, one) -> old.minute == minute ? new Spent(minute, old.count + 1) : one);
    if (spent.count > A_MINUTE) {
      context.header("Retry-After", Long.toString(SECONDS - now % SECONDS));
      throw new Refusal(
          HttpStatus.TOO_MANY_REQUESTS,
          "expected no more than "
              + A_MINUTE
              + " texts, messages, judgements and tokens a minute, found more; wait and send it"
              + " again");
    }
  }
}
