package org.ortak.reading.claim;

import org.ortak.pack.TypedSigns;

/**
 * A figure, date or place that was weighed for a claim.
 *
 * @param sort {@code quantity}, {@code date} or {@code place}
 * @param value what it tells: value and unit, EDTF, or name and country, parted by a bar
 * @param signs what spoke for and against it
 */
public record Slot(String sort, String value, TypedSigns signs) {}
