/**
 * Which names name one entity, and which documents tell one story.
 *
 * <p>In: reports with the names as told, and the sketches of their texts. Out: an entity for each
 * name, a story for each document; copies of one text are one story and count as one source.
 *
 * <p>Trap: both are functions of the whole set of documents; the order in which they came plays no
 * part.
 */
@NullMarked
package org.ortak.ledger.resolve;

import org.jspecify.annotations.NullMarked;
