/** Clauses: who does what to whom, out of a parsed sentence. */
@NullMarked
package org.ortak.reading.clause;

import org.jspecify.annotations.NullMarked;
