package org.ortak.reading.date;

import org.ortak.claim.Edtf;
import org.ortak.text.Span;

/**
 * A place in the text that tells a date.
 *
 * @param date resolved against the day published
 * @param rule what found it
 */
public record DateMention(Span span, Edtf date, String rule) {}
