package org.ortak.web.page;

import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param here the part of the menu that the page belongs to
 * @param asked the address of the page
 */
public record Frame(String title, String here, Asked asked) {

  /** The day that the page is told as of, where one was asked for. */
  public Optional<String> asOf() {
    return asked.day("as-of").map(Show::day);
  }

  /** What the page adds to an address so that it stays as of the same day. */
  public String keep(String address) {
    return asked
        .day("as-of")
        .map(day -> address + (address.contains("?") ? "&" : "?") + "as-of=" + day)
        .orElse(address);
  }
}
