/**
 * The command line: {@code ortak read}, {@code add}, {@code list}, {@code show}, {@code demo},
 * {@code score} and what helps with them.
 *
 * <p>In: arguments and a {@link org.ortak.cli.terminal.Setting}. Out: lines and an exit code: 0 all
 * done, 1 some of the input could not be read, 2 wrong usage, 5 the ledger or the output failed,
 * 141 whoever read the output went away.
 *
 * <p>Trap: a command's class is loaded only when it is asked for, so that starting costs little;
 * keep heavy things out of {@code Main}.
 */
@NullMarked
package org.ortak.cli;

import org.jspecify.annotations.NullMarked;
