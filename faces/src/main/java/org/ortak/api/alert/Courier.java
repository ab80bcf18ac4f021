package org.ortak.api.alert;

import org.ortak.answer.digest.Digest;

/** Tells changes in one way. */
public interface Courier {

  /**
   * The message as it is sent.
   *
   * @param id by which a receiver knows it again
   */
  String write(String id, Alert alert, Digest digest);

  /**
   * Sends it; returns once it was taken.
   *
   * @throws CourierException where it was not
   */
  void send(String id, Alert alert, String message);
}
