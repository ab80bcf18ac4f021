/**
 * Learns the reader's models of claims from articles with gold claims.
 *
 * <p>In: folders of articles, each with a {@code gold.jsonl}. Out: the tables under a pack's {@code
 * models}, and how well each model does on documents that it has not learnt from.
 *
 * <p>Trap: the judges of confidence and stage learn from claims that were read with links learnt
 * without those documents; claims read with the pack's own links look better than they are.
 */
@NullMarked
package org.ortak.bench.claims;

import org.jspecify.annotations.NullMarked;
