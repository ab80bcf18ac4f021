package org.ortak.api.token;

import java.time.Instant;
import java.util.Optional;

/**
 * A token, as it is known once it was given away.
 *
 * @param id the beginning of its hash
 * @param name of the one who holds it
 * @param revoked when it ceased to open anything
 */
public record Token(String id, String name, Instant made, Optional<Instant> revoked) {}
