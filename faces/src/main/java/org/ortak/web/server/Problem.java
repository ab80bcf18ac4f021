package org.ortak.web.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.history.LedgerException;

/**
 * Why a request was not answered, for a person or a program.
 *
 * @param reason what was expected, what was found, what to do
 */
public record Problem(HttpStatus status, String reason) {

  static Problem of(Exception fault) {
    return switch (fault) {
      case Refusal refusal -> new Problem(refusal.status(), refusal.reason());
      case AnswerException answer ->
          new Problem(HttpStatus.BAD_REQUEST, String.valueOf(answer.getMessage()));
      case IllegalArgumentException wrong ->
          new Problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
      case LedgerException ledger ->
          new Problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(ledger.getMessage()));
      case NotFoundResponse nowhere ->
          new Problem(
              HttpStatus.NOT_FOUND, "nothing is served at this address; look whether it is whole");
      case HttpResponseException http ->
          new Problem(HttpStatus.forStatus(http.getStatus()), String.valueOf(http.getMessage()));
      default ->
          new Problem(
              HttpStatus.INTERNAL_SERVER_ERROR,
              "the program failed ("
                  + fault
                  + "); please report it with the address that you asked for");
    };
  }

  /** As RFC 9457 has it. */
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("title", status.getMessage());
    node.put("status", status.getCode());
    node.put("detail", reason);
    return node.toString();
  }
}
