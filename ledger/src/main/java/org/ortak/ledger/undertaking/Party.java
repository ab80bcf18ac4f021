package org.ortak.ledger.undertaking;

import org.ortak.claim.Role;

/**
 * Who takes part in an undertaking, and as what.
 *
 * @param entity the entity's key
 * @param name the name that it is told by most often
 */
public record Party(Role role, String entity, String name) {}
