package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.ortak.pack.TypedSigns;

/**
 * A figure, date or place that was weighed for a claim.
 *
 * @param sort {@code quantity}, {@code date} or {@code place}
 * @param value what it tells: value and unit, EDTF, or name and country, parted by a bar
 * @param between what spoke for and against it in how it stands to the claim
 * @param itself what spoke for and against it in the place where it is told, whatever the claim
 */
public record Slot(String sort, String value, TypedSigns between, TypedSigns itself) {

  /** All that spoke for and against it, written out. */
  public List<String> signs() {
    List<String> out = new ArrayList<>(between.all());
    out.addAll(itself.all());
    return out;
  }
}
