/**
 * Claims, figures and dates in the words that every face shows.
 *
 * <p>In: parts of a claim or undertaking. Out: short English, without looks.
 *
 * <p>Trap: numbers have a comma for thousands and a point for decimals, whatever the machine's
 * country.
 */
@NullMarked
package org.ortak.answer.wording;

import org.jspecify.annotations.NullMarked;
