package org.ortak.reading.claim;

import org.ortak.claim.Speaker;
import org.ortak.text.Span;

/**
 * A stretch of text that a clause says somebody says.
 *
 * @param source whether it rests on what somebody found out and brought out: "according to", "the
 *     report shows"
 */
record Saying(Span span, Speaker speaker, boolean source) {

  Saying(Span span, Speaker speaker) {
    this(span, speaker, false);
  }
}
