package org.ortak.ledger.history;

import java.util.Locale;

/** Writes a web address in the one form by which versions of an article are known. */
public final class Address {

  private Address() {}

  /**
   * Scheme and host in small letters, without fragment and without a slash at the end; the rest as
   * it is.
   */
  public static String of(String url) {
    String trimmed = url.strip();
    int fragment = trimmed.indexOf('#');
    String whole = fragment < 0 ? trimmed : trimmed.substring(0, fragment);
    int scheme = whole.indexOf("://");
    int path = whole.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    String host = path < 0 ? whole : whole.substring(0, path);
    String rest = path < 0 ? "" : whole.substring(path);
    String plain = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    return host.toLowerCase(Locale.ROOT) + plain;
  }
}
