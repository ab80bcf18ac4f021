package org.ortak.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a page's bytes are to be understood. */
public enum Format {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  /** One JSON object with one article; a file of them has one a line. */
  JSON("jsonl", "ndjson", "json"),
  HTML("html", "htm", "xhtml");

  private static final int LOOK = 512;

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file's name tells by its ending. */
  public static Optional<Format> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /**
   * The format that the first bytes of a page look like; text where they look like nothing else.
   */
  public static Format guess(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.UTF_8).strip();
    start = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
    if (start.startsWith("{")) {
      return JSON;
    }
    if (start.startsWith("<")) {
      return HTML;
    }
    return start.startsWith("---") || start.startsWith("# ") ? MARKDOWN : TEXT;
  }
}
