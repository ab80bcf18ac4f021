package org.ortak.pack;

/**
 * One thing wrong with a pack.
 *
 * @param where file and line: {@code units.yaml:12}
 * @param problem what was expected and what was found
 */
public record Fault(String where, String problem) {

  @Override
  public String toString() {
    return where + ": " + problem;
  }
}
