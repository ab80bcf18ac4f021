/** Words, sentences and the places they stand in: plain text in, tokens and sentences out. */
@NullMarked
package org.ortak.text;

import org.jspecify.annotations.NullMarked;
