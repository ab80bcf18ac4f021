/**
 * Pages out of files that hold them in other forms: web archives (WARC, WET), mail (single messages
 * and mailboxes) and PDF. Streams in, pages out, one at a time.
 *
 * <p>Trap: what is no page in an archive (pictures, redirects, requests) is passed over without a
 * word; only what should have been a page and can't be had arrives as a fault.
 */
@NullMarked
package org.ortak.source.archive;

import org.jspecify.annotations.NullMarked;
