/**
 * What the program stands in: its streams, the terminal's width and colours, the variables.
 *
 * <p>In: words with styles. Out: lines that fit the terminal, plain where nobody looks at them.
 *
 * <p>Trap: a word's length on the screen is not its length as text; {@link
 * org.ortak.cli.terminal.Columns} counts.
 */
@NullMarked
package org.ortak.cli.terminal;

import org.jspecify.annotations.NullMarked;
