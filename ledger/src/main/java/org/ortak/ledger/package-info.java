/** Documents, entities and undertakings, append-only. */
@NullMarked
package org.ortak.ledger;

import org.jspecify.annotations.NullMarked;
