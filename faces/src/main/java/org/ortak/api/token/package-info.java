/**
 * Tokens: what programs and other people write with, and come in by.
 *
 * <p>In: the name of the one who gets a token. Out: the token, once; from then on only its hash is
 * known.
 *
 * <p>Trap: a token is long and random, which is why a plain hash keeps it safe; a word that a
 * person thought of would need more.
 */
@NullMarked
package org.ortak.api.token;

import org.jspecify.annotations.NullMarked;
