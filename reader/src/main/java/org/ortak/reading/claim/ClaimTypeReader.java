package org.ortak.reading.claim;

import java.util.List;

/**
 * Reads the claims of one type out of a scene, already gathered: one draft an undertaking or fact.
 */
public interface ClaimTypeReader {

  List<Draft> read(Scene scene);
}
