package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PostgresAddressTest {

  @Test
  void anAddressLeadsToADatabaseAndAPathDoesNot() {
    assertThat(PostgresAddress.of("postgres://ada:secret@db.example:5433/news?ssl=true"))
        .hasValueSatisfying(
            address -> {
              assertThat(address.driver())
                  .isEqualTo("jdbc:postgresql://db.example:5433/news?ssl=true");
              assertThat(address.properties())
                  .containsEntry("user", "ada")
                  .containsEntry("password", "secret");
              assertThat(address.told()).isEqualTo("postgres://db.example:5433/news");
              assertThat(address.fileName()).isEqualTo("postgres-db-example-5433-news");
            });
    assertThat(PostgresAddress.of("jdbc:postgresql://db.example/news?password=secret&user=ada"))
        .hasValueSatisfying(
            address -> {
              assertThat(address.driver()).endsWith("password=secret&user=ada");
              assertThat(address.told()).doesNotContain("secret");
            });
    assertThat(PostgresAddress.of("postgres/ledger.db")).isEmpty();
  }
}
