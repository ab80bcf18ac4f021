package org.ortak.api.alert;

import java.time.Instant;
import org.ortak.api.question.Terms;

/**
 * A rule.
 *
 * @param terms what it selects, as in the tracker
 * @param to where it tells it: {@code mailto:}, {@code https:} or {@code atom:} and a file
 */
public record Alert(String name, Terms terms, String to, Instant made) {}
