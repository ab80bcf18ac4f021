/**
 * The web face: pages over one ledger, rendered here and read in a browser. The children, each
 * knowing those before it: server, draw, page.
 *
 * <p>In: requests; every view is an address that keeps its filters. Out: HTML that works without
 * scripts, which only make it quicker to use.
 *
 * <p>Trap: what a page shows came from the web. It is escaped by the templates; nothing but a
 * template writes HTML.
 */
@NullMarked
package org.ortak.web;

import org.jspecify.annotations.NullMarked;
