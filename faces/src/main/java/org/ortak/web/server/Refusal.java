package org.ortak.web.server;

import io.javalin.http.HttpStatus;

/** That a request is not answered, with the reason for the one who asks. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final HttpStatus status;

  public Refusal(HttpStatus status, String reason) {
    super(reason);
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
