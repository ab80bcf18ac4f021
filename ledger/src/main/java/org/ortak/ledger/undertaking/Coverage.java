package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How well an undertaking is told.
 *
 * @param first the day of the first report
 * @param last the day of the last
 * @param sources independent ones: copies of one text count once
 */
public record Coverage(
    Optional<LocalDate> first, Optional<LocalDate> last, int documents, int sources) {}
