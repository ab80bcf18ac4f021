package org.ortak.ledger.undertaking;

import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;

/** What was told of one measure of an undertaking, in one unit. */
public record Figure(Measure measure, String unit, Field<Quantity> field) {}
