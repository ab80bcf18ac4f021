/**
 * Full text over documents, claims and the names of entities, forgiving of spelling and accents.
 *
 * <p>In: words as a person types them, with filters. Out: hits, each with a snippet in which the
 * words found are marked. The index lies in a folder beside the ledger, is brought up to date
 * before each search, and can be made anew from the ledger at any time.
 *
 * <p>Trap: the index holds what was read; what was judged away is left out when hits are given.
 */
@NullMarked
package org.ortak.answer.search;

import org.jspecify.annotations.NullMarked;
