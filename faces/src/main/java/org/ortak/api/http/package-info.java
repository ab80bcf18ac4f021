/**
 * The API over HTTP, under {@code /api/v1}.
 *
 * <p>In: requests. Out: JSON with an entity tag, or a problem as RFC 9457 has it. What is served is
 * what {@code openapi.json} says, which the server gives too.
 *
 * <p>Trap: reading is open to whoever the server lets in; writing asks for a token even on this
 * machine.
 */
@NullMarked
package org.ortak.api.http;

import org.jspecify.annotations.NullMarked;
