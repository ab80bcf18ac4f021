/**
 * Tells in one pass whether an article is about the field at all, so that a general feed or a crawl
 * costs little. An article's words go in, a weight and a yes or no come out.
 *
 * <p>Trap: the gate is made to let too much pass rather than too little; it is no judge of worth.
 */
@NullMarked
package org.ortak.source.gate;

import org.jspecify.annotations.NullMarked;
