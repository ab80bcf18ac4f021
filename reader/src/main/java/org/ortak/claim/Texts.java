package org.ortak.claim;

/** Checks on the words that claims carry. */
final class Texts {

  private Texts() {}

  static void required(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + ": expected words, found none");
    }
  }
}
