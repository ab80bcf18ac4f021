/**
 * What the field has taught us, as data: files under {@code packs/} in, a checked and compiled pack
 * out. {@link org.ortak.pack.Pack} is the front door: rows of any file, the lexicon of all names,
 * the gazetteer; {@link org.ortak.pack.PlaceResolver} picks which of several places of one name is
 * meant. A trap: the built-in pack is compiled in the build's process-classes phase, so classes
 * compiled by other means alone have an old pack beside them, or none.
 */
@NullMarked
package org.ortak.pack;

import org.jspecify.annotations.NullMarked;
