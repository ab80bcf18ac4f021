package org.ortak.source.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Gets what lies under an address, with manners. Safe to be shared by threads. */
public final class Fetcher {

  private static final String PRODUCT = "ortak";
  private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
  private static final Duration ROBOTS_TRIED_AGAIN = Duration.ofMinutes(30);
  private static final Duration BACK_OFF = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_HOPS = 6;

  private final FetchRules rules;
  private final Clock clock;
  private final Waiting waiting;
  private final Wire wire;
  private final Hosts hosts;
  private final Map<String, Kept> robots = new ConcurrentHashMap<>();

  public Fetcher(FetchRules rules, Clock clock, Waiting waiting) {
    this.rules = rules;
    this.clock = clock;
    this.waiting = waiting;
    this.wire = new Wire(rules);
    this.hosts = new Hosts(clock, waiting);
  }

  /** What a host's robots.txt asked, and until when that counts. */
  private record Kept(Robots robots, Instant until) {}

  /** A fault that another try will not mend. */
  private static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /** Gets an address that was never got before. */
  public Answer fetch(String url) throws InterruptedException {
    return fetch(url, Validators.NONE);
  }

  /** Gets an address, if it changed since. */
  public Answer fetch(String url, Validators since) throws InterruptedException {
    Answer answer = attempt(url, since);
    Duration wait = BACK_OFF;
    for (int i = 1; i < rules.tries() && worthAnother(answer); i++) {
      waiting.pause(((Answer.Failed) answer).after().orElse(wait));
      wait = wait.multipliedBy(4);
      answer = attempt(url, since);
    }
    return answer;
  }

  private static boolean worthAnother(Answer answer) {
    return answer instanceof Answer.Failed failed
        && !failed.gone()
        && failed.after().map(after -> after.compareTo(LONGEST_WAIT) <= 0).orElse(true);
  }

  private Answer attempt(String url, Validators since) throws InterruptedException {
    try {
      URI address = address(url);
      for (int hop = 0; hop < MOST_HOPS; hop++) {
        Wire.Reply reply = visit(address, since.headers());
        Optional<String> onward = onward(reply);
        if (onward.isEmpty()) {
          return answer(address, reply);
        }
        address = address(address.resolve(onward.get()).toString());
      }
      return new Answer.Failed(
          url + ": expected a page, found more than " + MOST_HOPS + " redirects", true, none());
    } catch (Refused e) {
      return new Answer.Failed(url + ": " + e.getMessage(), true, none());
    } catch (IllegalArgumentException e) {
      return new Answer.Failed(
          url + ": expected an address, found " + e.getMessage(), true, none());
    } catch (IOException e) {
      return new Answer.Failed(url + ": expected an answer, found " + told(e), false, none());
    }
  }

  private static String told(IOException fault) {
    String message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
  }

  private static Optional<Duration> none() {
    return Optional.empty();
  }

  /** The address without its fragment, spelt so that it can be asked for. */
  private static URI address(String url) throws Refused {
    String spelt = url.strip().replace(" ", "%20").replace("|", "%7C").replaceFirst("#.*", "");
    URI address = URI.create(URI.create(spelt).toASCIIString());
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null) {
      throw new Refused("expected an address of the web, found another kind");
    }
    return address;
  }

  private Wire.Reply visit(URI address, Map<String, String> headers)
      throws IOException, InterruptedException {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    try (Hosts.Turn turn = hosts.enter(host)) {
      Robots asked = robots(address, turn);
      if (!asked.allows(path(address))) {
        throw new Refused("expected a page that may be read, found robots.txt against it");
      }
      Duration delay = asked.delay().orElse(rules.pause());
      return ask(
          address, headers, turn, delay.compareTo(rules.pause()) > 0 ? delay : rules.pause());
    }
  }

  private static String path(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).orElse("");
    String query = Optional.ofNullable(address.getRawQuery()).map(q -> "?" + q).orElse("");
    return (path.isEmpty() ? "/" : path) + query;
  }

  private Wire.Reply ask(URI address, Map<String, String> headers, Hosts.Turn turn, Duration pause)
      throws IOException, InterruptedException {
    turn.await(pause);
    checkAddresses(address.getHost());
    try {
      return wire.ask(address, headers);
    } finally {
      turn.visited();
    }
  }

  /**
   * Refuses a host with a private address. The client asks for the name again when it connects and
   * is given the answer that was checked here, which Java keeps for half a minute.
   */
  private void checkAddresses(String host) throws IOException {
    String name = host.replaceAll("^\\[|\\]$", "");
    if (rules.allowed().contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    try {
      for (InetAddress found : InetAddress.getAllByName(name)) {
        if (!PublicAddress.is(found)) {
          throw new Refused(
              "expected a public address, found "
                  + found.getHostAddress()
                  + "; allow the host by name");
        }
      }
    } catch (UnknownHostException e) {
      throw new IOException("no address of the name " + name, e);
    }
  }

  private Robots robots(URI address, Hosts.Turn turn) throws InterruptedException, Refused {
    String place = address.getScheme() + "://" + address.getRawAuthority();
    Kept kept = robots.get(place);
    if (kept == null || kept.until.isBefore(clock.instant())) {
      kept = asked(URI.create(place + "/robots.txt"), turn);
      robots.put(place, kept);
    }
    return kept.robots;
  }

  /** A host whose robots.txt can't be had for the moment wants to be left alone for the moment. */
  private Kept asked(URI at, Hosts.Turn turn) throws InterruptedException, Refused {
    Instant now = clock.instant();
    try {
      Wire.Reply reply = ask(at, Map.of(), turn, Duration.ZERO);
      if (reply.status() >= 500 || reply.status() == 429) {
        return new Kept(Robots.NOTHING, now.plus(ROBOTS_TRIED_AGAIN));
      }
      Robots found =
          reply.status() == 200
              ? Robots.parse(new String(reply.body(), StandardCharsets.UTF_8), PRODUCT)
              : Robots.ALL;
      return new Kept(found, now.plus(ROBOTS_KEPT));
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      // the page itself will tell what is wrong with the host
      return new Kept(Robots.ALL, now);
    }
  }

  private static Optional<String> onward(Wire.Reply reply) {
    boolean moved = reply.status() >= 301 && reply.status() <= 308 && reply.status() != 304;
    return moved ? Optional.ofNullable(reply.headers().get("location")) : Optional.empty();
  }

  private Answer answer(URI address, Wire.Reply reply) {
    if (reply.status() == 304) {
      return new Answer.Unchanged();
    }
    if (reply.status() == 200 || reply.status() == 203) {
      return new Answer.Found(address.toString(), reply.headers(), reply.body());
    }
    boolean later = reply.status() == 429 || reply.status() >= 500 || reply.status() == 408;
    String reason = address + ": expected a page, found status " + reply.status();
    Optional<Duration> after =
        Optional.ofNullable(reply.headers().get("retry-after")).flatMap(this::wait);
    return new Answer.Failed(reason, !later, later ? after : none());
  }

  /** How long a server asks to wait: seconds, or until a moment. */
  private Optional<Duration> wait(String told) {
    try {
      if (told.strip().matches("\\d{1,9}")) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(told.strip())));
      }
      ZonedDateTime until = ZonedDateTime.parse(told.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration left = Duration.between(clock.instant(), until.toInstant());
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
