package org.ortak.ledger.undertaking;

import org.ortak.claim.Edtf;
import org.ortak.claim.Event;

/**
 * A date that moved from one report to a later one.
 *
 * @param days by how many days the end of the date moved; less than 0 where it was brought forward
 */
public record Slip(Event event, Edtf from, Said told, Edtf to, Said retold, long days) {}
