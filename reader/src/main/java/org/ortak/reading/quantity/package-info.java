/** Figures with their units: words in, plain numbers out. */
@NullMarked
package org.ortak.reading.quantity;

import org.jspecify.annotations.NullMarked;
