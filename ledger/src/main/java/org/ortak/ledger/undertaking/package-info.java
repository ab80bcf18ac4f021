/**
 * What is believed: claims of many documents joined into undertakings and facts, each field with
 * its current value, the reason it won, and every other value told.
 *
 * <p>In: a set of reports, their entities and stories, and the judgements. Out: undertakings (for
 * the six types that carry a stage) and facts (for the other four), the same whatever the order of
 * the reports.
 *
 * <p>Trap: two claims of one document never tell of one undertaking; a document tells each
 * undertaking once.
 */
@NullMarked
package org.ortak.ledger.undertaking;

import org.jspecify.annotations.NullMarked;
