package org.ortak.source.fetch;

import java.util.HashMap;
import java.util.Map;

/** By what a server can tell whether something changed since it was last got; empty if untold. */
public record Validators(String etag, String lastModified) {

  public static final Validators NONE = new Validators("", "");

  /** Those that an answer brought. */
  public static Validators of(Answer.Found found) {
    return new Validators(found.header("etag"), found.header("last-modified"));
  }

  Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    headers.put("If-None-Match", etag);
    headers.put("If-Modified-Since", lastModified);
    headers.values().removeIf(String::isBlank);
    return headers;
  }
}
