package org.ortak.reading.claim;

import java.util.List;

/**
 * A figure, date or place of a text that may be weighed for each claim near it.
 *
 * @param further signs that it has by itself, besides those of where it is told
 * @param counts whether it is weighed, and not only counted among those of its sort: a figure told
 *     once more in another unit is not
 */
record Weighable<T>(T told, Whereabouts at, List<String> further, boolean counts) {

  Weighable {
    further = List.copyOf(further);
  }
}
