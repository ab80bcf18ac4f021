package org.ortak.claim;

/** JSON that is no claim: says the path, what was expected there and what was found. */
public final class ClaimFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ClaimFormatException(String path, String expected, String found) {
    super(path + ": expected " + expected + ", found " + found);
  }

  ClaimFormatException(String path, IllegalArgumentException refused) {
    super(path + ": " + refused.getMessage(), refused);
  }
}
