package org.ortak.reading.claim;

import org.ortak.claim.Role;
import org.ortak.reading.mention.Actor;

/** Who takes part in a draft, and as what. */
public record Party(Role role, Actor actor) {}
