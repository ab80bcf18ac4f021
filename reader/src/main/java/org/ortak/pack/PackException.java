package org.ortak.pack;

/** A pack that can't be used: says the file, the line, what was expected and what was found. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PackException(String where, String problem) {
    super(where + ": " + problem);
  }
}
