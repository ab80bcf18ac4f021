package org.ortak.article;

/**
 * A page that no article can be taken from.
 *
 * @param source where: a file's path as given, with the line for files of many articles
 * @param expected what should have been there
 * @param found what was there
 * @param remedy what to do about it
 */
public record Unreadable(String source, String expected, String found, String remedy)
    implements Arrival, Taken {

  /** One line that says all of it. */
  public String message() {
    return source + ": expected " + expected + ", found " + found + "; " + remedy;
  }
}
