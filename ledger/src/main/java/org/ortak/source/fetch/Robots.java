package org.ortak.source.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a host's robots.txt asks of a program (RFC 9309): the longest rule that fits decides. */
final class Robots {

  static final Robots ALL = new Robots(List.of(), Optional.empty());
  static final Robots NOTHING =
      new Robots(List.of(new Rule("/", Pattern.compile("/.*"), false)), Optional.empty());

  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int MOST_LINES = 20_000;

  /** A path with its wildcards, and whether it is open. */
  private record Rule(String path, Pattern pattern, boolean allows) {}

  private final List<Rule> rules;
  private final Optional<Duration> delay;

  private Robots(List<Rule> rules, Optional<Duration> delay) {
    this.rules = rules;
    this.delay = delay;
  }

  /** The rules of the group that names the program, else of the one for all. */
  static Robots parse(String text, String product) {
    Group own = new Group();
    Group all = new Group();
    List<Group> current = new ArrayList<>();
    boolean naming = false;
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts.length < 2 ? "" : parts[1].strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          current.clear();
        }
        naming = true;
        named(value, product, own, all).ifPresent(current::add);
      } else if (!key.isEmpty()) {
        naming = naming && !key.matches("(?:dis)?allow|crawl-delay");
        current.forEach(group -> group.take(key, value));
      }
    }
    return own.named ? own.robots() : all.robots();
  }

  private static Optional<Group> named(String agent, String product, Group own, Group all) {
    String token = agent.toLowerCase(Locale.ROOT).replaceFirst("/.*", "").strip();
    if (token.equals(product.toLowerCase(Locale.ROOT))) {
      own.named = true;
      return Optional.of(own);
    }
    return token.equals("*") ? Optional.of(all) : Optional.empty();
  }

  boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path.length();
      boolean outranks = length > longest || (length == longest && rule.allows);
      if (outranks && rule.pattern.matcher(path).matches()) {
        longest = length;
        allowed = rule.allows;
      }
    }
    return allowed;
  }

  /** How long to wait between two visits, at most two minutes. */
  Optional<Duration> delay() {
    return delay;
  }

  /** The rules under one name. */
  private static final class Group {

    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();
    private boolean named;

    private void take(String key, String value) {
      switch (key) {
        case "allow", "disallow" -> rule(value, key.equals("allow"));
        case "crawl-delay" -> delay(value);
        default -> {
          // a key of another program
        }
      }
    }

    private void rule(String value, boolean allows) {
      if (value.startsWith("/") || value.startsWith("*")) {
        rules.add(new Rule(value, pattern(value), allows));
      }
    }

    private static Pattern pattern(String path) {
      boolean ends = path.endsWith("$");
      String body = ends ? path.substring(0, path.length() - 1) : path;
      StringBuilder pattern = new StringBuilder();
      for (String part : body.replaceAll("\\*+", "*").split("\\*", -1)) {
        pattern.append(pattern.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
      }
      return Pattern.compile(pattern + (ends ? "" : ".*"), Pattern.DOTALL);
    }

    private void delay(String value) {
      if (value.matches("\\d{1,6}(?:\\.\\d{1,3})?")) {
        Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
        delay = Optional.of(asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
      }
    }

    private Robots robots() {
      return new Robots(List.copyOf(rules), delay);
    }
  }
}
