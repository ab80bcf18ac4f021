package org.ortak.ledger.undertaking;

import org.ortak.claim.Edtf;
import org.ortak.claim.Event;

/** What was told of the date of one event of an undertaking. */
public record Milestone(Event event, Field<Edtf> field) {}
