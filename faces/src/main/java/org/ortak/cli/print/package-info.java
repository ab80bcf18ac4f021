/**
 * Readings and answers as people read them, and answers as JSON.
 *
 * <p>In: a reading, or what the ledger answers. Out: lines that fit the terminal.
 *
 * <p>Trap: types, kinds, stages and events stand as the vocabulary spells them, so that what is
 * seen can be asked for.
 */
@NullMarked
package org.ortak.cli.print;

import org.jspecify.annotations.NullMarked;
