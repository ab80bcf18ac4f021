/**
 * Where a history is kept: in a SQLite file, or in memory for tests and for looking at articles
 * without keeping them.
 *
 * <p>In: entries. Out: landings, given only once the entries are on disk. The tables are made by
 * numbered migrations, each applied once; a ledger with a migration that this program does not know
 * is refused.
 *
 * <p>Trap: the SQL is written for SQLite and PostgreSQL alike; what differs stands in {@code
 * Dialect} and in the migrations.
 */
@NullMarked
package org.ortak.ledger.store;

import org.jspecify.annotations.NullMarked;
