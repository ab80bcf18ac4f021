package org.ortak.web.server;

import io.javalin.http.Context;
import java.util.Optional;

/** The tokens by which others than the person at this machine come in. */
public interface Tokens {

  /** The name of the cookie in which a browser keeps a token. */
  String COOKIE = "ortak-token";

  /** Whether there is any. */
  boolean isAnySet();

  /** The name of the one that a token was given to; absent where it opens nothing. */
  Optional<String> holder(String token);

  /** The name of the one whose token came with a request. */
  static Optional<String> nameOf(Context context) {
    return Optional.ofNullable(context.attribute(Door.HOLDER));
  }

  /** There are none. */
  static Tokens none() {
    return new Tokens() {
      @Override
      public boolean isAnySet() {
        return false;
      }

      @Override
      public Optional<String> holder(String token) {
        return Optional.empty();
      }
    };
  }
}
