/**
 * Papers made of the commands as they describe themselves: manual pages, and the script that
 * completes commands in fish.
 *
 * <p>In: the program's commands with their options. Out: text in the form that each reader wants.
 *
 * <p>Trap: a point at the beginning of a line is a request in a manual page, so that text is never
 * put there as it comes.
 */
@NullMarked
package org.ortak.cli.paper;

import org.jspecify.annotations.NullMarked;
