package org.ortak.source.watch;

/** The notes on sources could not be read or written. */
public final class WatchException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WatchException(String message, Throwable cause) {
    super(message, cause);
  }
}
