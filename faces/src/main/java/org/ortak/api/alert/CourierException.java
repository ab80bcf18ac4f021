package org.ortak.api.alert;

/** That a message was not taken: what was expected, what was found. It is sent again next time. */
public final class CourierException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CourierException(String message) {
    super(message);
  }

  public CourierException(String message, Throwable cause) {
    super(message, cause);
  }
}
