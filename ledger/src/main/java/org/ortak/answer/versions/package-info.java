/**
 * What changed: between two versions of an article, and between two readings of one document.
 *
 * <p>In: the claims before and after, with their sentences; the two texts. Out: which claims
 * appeared, vanished or changed, and in which fields; which words are gone, and which are new.
 *
 * <p>Trap: claims have no id that outlives a changed text, so those before are matched with those
 * after by type, parties and words; a match is a guess that the fields explain.
 */
@NullMarked
package org.ortak.answer.versions;

import org.jspecify.annotations.NullMarked;
