package org.ortak.reading.claim;

import org.ortak.claim.Speaker;
import org.ortak.text.Span;

/** A stretch of text that a clause says somebody says. */
record Saying(Span span, Speaker speaker) {}
