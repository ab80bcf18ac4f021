/**
 * How fast the whole program is, from files to what it tells, and how much memory it takes.
 *
 * <p>In: the sample articles and the launcher. Out: a table, printed and written to {@code
 * docs/benchmarks.md}.
 *
 * <p>Trap: it measures the machine as it finds it; what else runs there slows it down, and the load
 * is told for that reason.
 */
@NullMarked
package org.ortak.bench.whole;

import org.jspecify.annotations.NullMarked;
