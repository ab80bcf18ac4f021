/**
 * What was learnt, as it was learnt: documents, readings and judgements, added and never altered.
 *
 * <p>In: an {@link org.ortak.ledger.history.Entry}, a document with its reading. Out: the {@link
 * org.ortak.ledger.history.Report}s of each document's current reading, as of any day. Ids come
 * from content, so the same input twice changes nothing.
 *
 * <p>Trap: the day something was said (the document's day) and the time it was learnt are two
 * times; only queries as of a day look at the second.
 */
@NullMarked
package org.ortak.ledger.history;

import org.jspecify.annotations.NullMarked;
