/**
 * Measures what was read against what careful readers found.
 *
 * <p>In: gold documents and read documents, as JSON lines in the form of the claims' schema; a
 * name, place or subject of the gold may list alternatives with a bar, and a gold claim may be
 * optional. Out: a {@link org.ortak.score.Score}.
 *
 * <p>Trap: every rule here is part of a yardstick that others hold too; changing one changes what
 * all earlier figures mean.
 */
@NullMarked
package org.ortak.score;

import org.jspecify.annotations.NullMarked;
