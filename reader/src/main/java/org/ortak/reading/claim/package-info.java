/** Claims: clauses, names, figures and dates in, claims out. */
@NullMarked
package org.ortak.reading.claim;

import org.jspecify.annotations.NullMarked;
