package org.ortak.source.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.source.archive.Pdf;

/** What became of a fetch. */
public sealed interface Answer {

  /**
   * The content of an address.
   *
   * @param url where it was found in the end
   * @param headers by their names in lower case
   * @param body unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // identity of content is never asked of an answer
  record Found(String url, Map<String, String> headers, byte[] body) implements Answer {

    public Found {
      headers = Map.copyOf(headers);
    }

    /** A header's value; empty where there is none. */
    public String header(String name) {
      return Optional.ofNullable(headers.get(name)).orElse("");
    }

    /** The charset that the server names. */
    public Optional<String> charset() {
      String[] parts = header("content-type").split("(?i);\\s*charset\\s*=\\s*[\"']?", 2);
      return parts.length == 2
          ? Optional.of(parts[1].replaceFirst("[\"';\\s].*", ""))
          : Optional.empty();
    }

    /** The page in it, with the address and the charset that it came with. */
    public Arrival arrival() {
      String type = header("content-type").toLowerCase(Locale.ROOT);
      if (type.contains("pdf")) {
        return Pdf.page(url, body);
      }
      Map<String, String> told = new HashMap<>();
      told.put("url", url);
      charset().ifPresent(charset -> told.put(Page.CHARSET, charset));
      return new Page(url, type.startsWith("text/plain") ? Format.TEXT : Format.HTML, body, told);
    }
  }

  /** Nothing new since the last visit. */
  record Unchanged() implements Answer {}

  /**
   * Nothing was had.
   *
   * @param reason what was expected, found, and where
   * @param gone whether it is no use to try again
   * @param after how long the server asks to wait
   */
  record Failed(String reason, boolean gone, Optional<Duration> after) implements Answer {}
}
