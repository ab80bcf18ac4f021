/**
 * What can be asked, whoever asks.
 *
 * <p>In: named terms. Out: the fields of a JSON object, written when they are wanted.
 *
 * <p>Trap: a page of a list ends at a place, not at a number, so that what is added meanwhile
 * shifts nothing.
 */
@NullMarked
package org.ortak.api.question;

import org.jspecify.annotations.NullMarked;
