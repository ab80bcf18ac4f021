/**
 * The pages: what each shows, and the addresses that lead to it.
 *
 * <p>In: requests with filters. Out: HTML made by the templates in {@code src/main/jte}.
 *
 * <p>Trap: an address is read leniently, since people keep and change addresses: what is not
 * understood does not narrow, and the page says so.
 */
@NullMarked
package org.ortak.web.page;

import org.jspecify.annotations.NullMarked;
