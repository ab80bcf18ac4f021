/**
 * How fast the ledger adds and answers, measured on made-up news.
 *
 * <p>In: a number of articles and a seed. Out: a line for each measure.
 *
 * <p>Trap: the news is made up, firms and all; it imitates the field's shape (few firms told often,
 * many told once; ten years; copies) and nothing else.
 */
@NullMarked
package org.ortak.bench.ledger;

import org.jspecify.annotations.NullMarked;
