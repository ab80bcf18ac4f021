/** Names: a text's words in, the organisations, persons, places and products named in it out. */
@NullMarked
package org.ortak.reading.mention;

import org.jspecify.annotations.NullMarked;
