/**
 * The server under the pages and the API: where it listens, who may come in, what every answer
 * carries, how faults are told.
 *
 * <p>In: {@link org.ortak.web.server.Routes} of the faces that it serves. Out: a running server.
 *
 * <p>Trap: what is served on this machine alone can still be reached by any page that its user's
 * browser opens; so foreign host names and foreign origins are refused.
 */
@NullMarked
package org.ortak.web.server;

import org.jspecify.annotations.NullMarked;
