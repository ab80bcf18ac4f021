/**
 * Gets pages and feeds from the web, with manners: robots.txt is heeded, a host is never asked
 * twice at once, sizes and times are limited. An address goes in, an {@link
 * org.ortak.source.fetch.Answer} comes out; {@link org.ortak.source.fetch.Fetcher} is the front
 * door.
 *
 * <p>Trap: each hop of a redirect is checked anew, names and their addresses, since it may lead
 * into the private network.
 */
@NullMarked
package org.ortak.source.fetch;

import org.jspecify.annotations.NullMarked;
