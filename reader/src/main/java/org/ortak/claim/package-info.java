/** The vocabulary: what an article can be read to say, as types, and its JSON. */
@NullMarked
package org.ortak.claim;

import org.jspecify.annotations.NullMarked;
