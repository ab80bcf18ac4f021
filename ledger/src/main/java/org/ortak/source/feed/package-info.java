/**
 * What sources list: feeds of every kind (RSS, RDF, Atom, JSON), site maps, and lists of feeds
 * (OPML). Bytes in, records out; {@link org.ortak.source.feed.FeedReader} reads the first two
 * kinds.
 *
 * <p>Trap: XML is read as leniently as web pages are, entities of its own are never resolved, so a
 * bomb or a foreign entity stays the text it is.
 */
@NullMarked
package org.ortak.source.feed;

import org.jspecify.annotations.NullMarked;
