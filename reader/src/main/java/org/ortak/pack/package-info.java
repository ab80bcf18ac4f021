/**
 * What the field has taught us, as data: files under packs/ in, a checked and compiled pack out.
 */
@NullMarked
package org.ortak.pack;

import org.jspecify.annotations.NullMarked;
