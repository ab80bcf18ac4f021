/**
 * A user's own table as claims, each with its row as the source.
 *
 * <p>In: a CSV file or workbook, and a mapping of its columns to the fields of a claim. Out: ledger
 * entries, one a row, and what was wrong with the rows that could not be taken.
 *
 * <p>Trap: a row is known by what it says, not by its number, so that rows may move; a row that was
 * altered is a new document.
 */
@NullMarked
package org.ortak.answer.table;

import org.jspecify.annotations.NullMarked;
