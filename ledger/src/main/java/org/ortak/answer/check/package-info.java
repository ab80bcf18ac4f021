/**
 * What in a text is known already, what is new, and what says otherwise.
 *
 * <p>In: an article as read, and a ledger. Out: for each of its claims the undertaking that it
 * tells of, if the ledger knows one, and in which fields it differs. Nothing is added.
 *
 * <p>Trap: the claims are joined with the undertakings of their parties by the ledger's own rule; a
 * party that the ledger knows by quite another name is not found.
 */
@NullMarked
package org.ortak.answer.check;

import org.jspecify.annotations.NullMarked;
