package org.ortak.web.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What a program sends, which is never longer than an article can be. */
public final class Body {

  private static final int MOST_BYTES = 1024 * 1024;

  private Body() {}

  /** The bytes that were sent; none where nothing was. */
  public static byte[] bytes(Context context) {
    if (context.contentLength() > MOST_BYTES) {
      throw tooLong();
    }
    byte[] bytes = context.bodyAsBytes();
    if (bytes.length > MOST_BYTES) {
      throw tooLong();
    }
    return bytes;
  }

  private static Refusal tooLong() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "expected no more than " + MOST_BYTES + " bytes, found more; send one article");
  }
}
