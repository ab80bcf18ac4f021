package org.ortak.answer.tracker;

import java.time.LocalDate;
import java.util.Optional;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * An undertaking as the tracker lists it.
 *
 * @param silentSince the day of the last report, where nothing was heard for two years of an
 *     undertaking that was not over; inferred, said by nobody
 */
public record Listed(Undertaking undertaking, Optional<LocalDate> silentSince) {}
