package org.ortak.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Note;

class TokenBookTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private final Ledger ledger = Ledger.inMemory(CLOCK);
  private final TokenBook book = new TokenBook(ledger.notes(), CLOCK);
  private final Random random = new Random(7);

  @Test
  void aTokenTellsItsHolderUntilItIsRevoked() {
    String token = book.create("ada", random);
    String other = book.create("bob", random);
    assertThat(book.holder(token)).contains("ada");
    assertThat(book.revoke("ada")).extracting(Token::name).containsExactly("ada");
    assertThat(book.holder(token)).isEmpty();
    assertThat(book.holder(other)).contains("bob");
    assertThat(book.all()).extracting(Token::name).containsExactlyInAnyOrder("ada", "bob");
    assertThat(book.isAnySet()).isTrue();
    assertThat(book.revoke("bob")).hasSize(1);
    assertThat(book.isAnySet()).isFalse();
  }

  @Test
  void theLedgerHoldsNothingThatOpens() {
    String token = book.create("ada", random);
    for (Note note : ledger.notes().all("token")) {
      assertThat(note.toString()).doesNotContain(token.substring(6));
      assertThat(book.holder(note.id())).isEmpty();
    }
  }

  @Test
  void aNameThatHoldsNoTokenCannotBeRevoked() {
    String token = book.create("ada", random);
    assertThatThrownBy(() -> book.revoke("bob"))
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("found bob");
    assertThat(book.holder(token)).contains("ada");
  }
}
