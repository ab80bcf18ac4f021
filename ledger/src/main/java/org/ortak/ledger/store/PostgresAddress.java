package org.ortak.ledger.store;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/**
 * The address of a ledger in PostgreSQL, as {@code postgres://name:word@host/database} or as the
 * driver writes it.
 *
 * @param driver the address for the driver, without name and password where they were told apart
 * @param told for messages, without a password
 */
public record PostgresAddress(
    String driver, Optional<String> name, Optional<String> password, String told) {

  private static final String DRIVER = "jdbc:postgresql:";

  /** Absent where a place is no such address, but a file. */
  public static Optional<PostgresAddress> of(String place) {
    if (place.startsWith(DRIVER)) {
      return Optional.of(
          new PostgresAddress(
              place,
              Optional.empty(),
              Optional.empty(),
              place.replaceAll("([?&](?:user|password))=[^&]*", "$1=…")));
    }
    if (place.startsWith("postgres://") || place.startsWith("postgresql://")) {
      return Optional.of(of(URI.create(place)));
    }
    return Optional.empty();
  }

  private static PostgresAddress of(URI place) {
    String server = place.getHost() + (place.getPort() < 0 ? "" : ":" + place.getPort());
    String rest = Optional.ofNullable(place.getRawPath()).orElse("/");
    String query = Optional.ofNullable(place.getRawQuery()).map(words -> "?" + words).orElse("");
    String[] user = Optional.ofNullable(place.getUserInfo()).orElse("").split(":", 2);
    return new PostgresAddress(
        DRIVER + "//" + server + rest + query,
        Optional.of(user[0]).filter(name -> !name.isEmpty()),
        user.length > 1 ? Optional.of(user[1]) : Optional.empty(),
        "postgres://" + server + rest);
  }

  /** What the driver is told besides the address. */
  Properties properties() {
    Properties properties = new Properties();
    name.ifPresent(user -> properties.setProperty("user", user));
    password.ifPresent(word -> properties.setProperty("password", word));
    properties.setProperty("ApplicationName", "ortak");
    return properties;
  }

  /** The address as a file's name: letters, digits and hyphens. */
  public String fileName() {
    return told.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }
}
