package org.ortak.cli.terminal;

import java.io.IOException;

/** Standard output takes nothing any more. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutputException(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /** Whether whoever read the output has had enough, as {@code head} has; else it is a fault. */
  public boolean isReaderGone() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
