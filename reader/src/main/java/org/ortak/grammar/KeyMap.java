package org.ortak.grammar;

/**
 * Keys with a number of 0 or more for each, as they stand in the model's file.
 *
 * @param keys all different, none 0, in the order of unsigned numbers
 * @param values one for each key
 */
public record KeyMap(int[] keys, int[] values) {

  public KeyTable table() {
    return new KeyTable(keys, values);
  }
}
