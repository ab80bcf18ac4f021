/**
 * Where pages come from: files, folders and standard input. Names in, pages out, one at a time and
 * in the order of the names, so that any number of them costs the memory of one.
 *
 * <p>Trap: a file of JSON lines is one page a line; a page that can't be had arrives as the fault
 * it is.
 */
@NullMarked
package org.ortak.source;

import org.jspecify.annotations.NullMarked;
