/**
 * Benchmarks of what brings articles in: the gate, watching that is killed on the way, and web
 * archives larger than the memory. Each prints its figures.
 */
@NullMarked
package org.ortak.bench.sources;

import org.jspecify.annotations.NullMarked;
