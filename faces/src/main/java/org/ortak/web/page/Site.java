package org.ortak.web.page;

import java.nio.file.Path;
import java.time.Clock;
import org.ortak.ledger.Ledger;

/**
 * What the pages are of.
 *
 * @param file where the ledger lies
 * @param clock says what today is
 */
public record Site(Ledger ledger, Path file, Clock clock) {}
