/**
 * Answers as JSON, the same for every face: one object for each thing that is told.
 *
 * <p>In: answers of the other packages here. Out: JSON, as text or written to a generator.
 *
 * <p>Trap: a field that has nothing to tell is left out, and an empty list is written; programs
 * that read this count on both.
 */
@NullMarked
package org.ortak.answer.json;

import org.jspecify.annotations.NullMarked;
