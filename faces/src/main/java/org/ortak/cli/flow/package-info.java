/**
 * Work on many things at once whose results come out in order, and work on one thing beside the
 * caller's own.
 *
 * <p>In: an iterator and a pure function. Out: the function's results, in the order of the
 * iterator, with a bounded number of things in the works however many there are.
 *
 * <p>Trap: the iterator is asked by a thread of its own, so that results already there are handed
 * on while it waits.
 */
@NullMarked
package org.ortak.cli.flow;

import org.jspecify.annotations.NullMarked;
