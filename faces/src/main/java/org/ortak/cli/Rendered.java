package org.ortak.cli;

import java.util.Optional;

/**
 * What became of one page, ready to be written.
 *
 * @param text what goes to standard output
 * @param claims how many claims it tells
 * @param unread why the article could not be read, where it could not
 * @param fault why there is no article, where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rendered(byte[] text, int claims, Optional<String> unread, Optional<String> fault) {

  static Rendered fault(String message) {
    return new Rendered(new byte[0], 0, Optional.empty(), Optional.of(message));
  }
}
