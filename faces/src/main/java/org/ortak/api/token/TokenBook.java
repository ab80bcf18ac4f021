package org.ortak.api.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;
import org.ortak.web.server.Tokens;

/** The tokens of a ledger, hashed. */
public final class TokenBook implements Tokens {

  private static final String SORT = "token";
  private static final String MARK = "ortak_";
  private static final int BYTES = 32;
  private static final int SHOWN = 8;

  private final Notes notes;
  private final Clock clock;

  public TokenBook(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * Makes a token for somebody.
   *
   * @param random must be one that nobody can foresee
   * @return the token itself, which is kept nowhere
   */
  public String create(String name, RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    notes.put(new Note(SORT, hash(token), body(name, Optional.empty()), now));
    return token;
  }

  /** All that were ever made. */
  public List<Token> all() {
    return notes.all(SORT).stream().map(TokenBook::token).toList();
  }

  /** Has the tokens of a holder, or the one whose id begins so, open nothing from now on. */
  public List<Token> revoke(String asked) {
    List<Note> found =
        notes.all(SORT).stream()
            .filter(note -> token(note).revoked().isEmpty())
            .filter(
                note ->
                    token(note).name().equals(asked)
                        || (asked.length() >= 6 && note.id().startsWith(asked)))
            .toList();
    if (found.isEmpty()) {
      throw new AnswerException(
          "expected the name or the id of a token that holds, found "
              + asked
              + "; ortak token list tells them");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Note note : found) {
      String body = body(token(note).name(), Optional.of(now));
      notes.put(new Note(SORT, note.id(), body, note.made()));
    }
    return found.stream().map(TokenBook::token).toList();
  }

  @Override
  public boolean isAnySet() {
    return all().stream().anyMatch(token -> token.revoked().isEmpty());
  }

  @Override
  public Optional<String> holder(String token) {
    return notes
        .find(SORT, hash(token))
        .map(TokenBook::token)
        .filter(one -> one.revoked().isEmpty())
        .map(Token::name);
  }

  private static String body(String name, Optional<Instant> revoked) {
    return JsonLine.of(
        out -> {
          out.writeStringField("name", name);
          JsonLine.text(out, "revoked", revoked.map(Instant::toString));
        });
  }

  private static Token token(Note note) {
    try {
      JsonNode body = new ObjectMapper().readTree(note.body());
      return new Token(
          note.id().substring(0, SHOWN),
          body.path("name").asText(),
          note.made(),
          Optional.of(body.path("revoked").asText())
              .filter(text -> !text.isEmpty())
              .map(Instant::parse));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("expected a token's note as JSON, found " + note.body(), e);
    }
  }

  private static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
