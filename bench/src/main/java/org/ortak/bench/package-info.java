/** Benchmarks and peers; not shipped. */
@NullMarked
package org.ortak.bench;

import org.jspecify.annotations.NullMarked;
