package org.ortak.article;

import java.util.Map;

/**
 * Bytes as they came, with the place they came from.
 *
 * @param source a file's path as given, with the line for files of many articles; or an address
 * @param format how the bytes are to be understood
 * @param bytes the content; not copied, and never changed
 * @param told what the way here told of the article, such as a feed's entry, by the names of the
 *     fields (title, published, url, outlet, author, language), and the bytes' charset
 */
@SuppressWarnings("ArrayRecordComponent") // identity of content is never asked of a page
public record Page(String source, Format format, byte[] bytes, Map<String, String> told)
    implements Arrival {

  /** The name under which {@code told} holds the charset that a server named. */
  public static final String CHARSET = "charset";

  public Page {
    told = Map.copyOf(told);
  }

  public Page(String source, Format format, byte[] bytes) {
    this(source, format, bytes, Map.of());
  }
}
