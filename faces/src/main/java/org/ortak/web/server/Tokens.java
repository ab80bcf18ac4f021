package org.ortak.web.server;

import java.util.Optional;

/** The tokens by which others than the person at this machine come in. */
public interface Tokens {

  /** Whether there is any. */
  boolean isAnySet();

  /** The name of the one that a token was given to; absent where it opens nothing. */
  Optional<String> holder(String token);

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
