/** The reader: an article and a pack in, mentions and claims out, each with its span. */
@NullMarked
package org.ortak.reading;

import org.jspecify.annotations.NullMarked;
