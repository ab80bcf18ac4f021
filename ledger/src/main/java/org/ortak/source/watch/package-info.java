/**
 * Watches feeds: visits each as often as it is worth, notes what is new in it, gets the pages and
 * hands them on, and tells how each source does. A list of feeds goes in, pages come out; {@link
 * org.ortak.source.watch.Watcher} is the front door.
 *
 * <p>Trap: an entry is noted as done only after whoever takes its page has it safe, so that a kill
 * at any moment loses nothing; who takes pages must therefore not mind to be given one twice.
 */
@NullMarked
package org.ortak.source.watch;

import org.jspecify.annotations.NullMarked;
