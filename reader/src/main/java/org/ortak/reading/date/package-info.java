/** Dates, resolved against the day published: words in, EDTF out. */
@NullMarked
package org.ortak.reading.date;

import org.jspecify.annotations.NullMarked;
