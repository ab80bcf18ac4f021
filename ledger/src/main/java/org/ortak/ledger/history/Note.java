package org.ortak.ledger.history;

import java.time.Instant;

/**
 * What a face keeps in the ledger for itself, such as a token or an alert.
 *
 * @param sort what it is; ids are told apart within one sort
 * @param body its content, as the face writes it
 * @param made when it was made
 */
public record Note(String sort, String id, String body, Instant made) {}
