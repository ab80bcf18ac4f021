package org.ortak.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

/**
 * The pages of a web archive, compressed or not: answers that hold HTML, and the plain texts of WET
 * files. Only one record is held at a time.
 */
public final class WarcPages implements Iterator<Arrival> {

  private static final int LARGEST = 16 << 20;
  private static final int FINE = 200;

  private final String source;
  private final InputStream stream;
  private Optional<WarcReader> reader = Optional.empty();
  private Optional<Arrival> next = Optional.empty();
  private boolean ended;
  private int record;

  public WarcPages(String source, InputStream stream) {
    this.source = source;
    this.stream = stream;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      record++;
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in " + source);
    }
    Arrival arrival = next.orElseThrow();
    next = Optional.empty();
    return arrival;
  }

  private Optional<Arrival> advance() {
    try {
      Optional<WarcRecord> found = open().next();
      ended = found.isEmpty();
      return found.isPresent() ? page(found.get()) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // the reader throws whatever broken bytes make of its parsers, and can't go on after it
      ended = true;
      return Optional.of(
          new Unreadable(
              source + ":" + record,
              "a record of a web archive",
              String.valueOf(e.getMessage()),
              "what stands before it was read; get the file anew if it is cut off"));
    }
  }

  private WarcReader open() throws IOException {
    if (reader.isEmpty()) {
      reader = Optional.of(new WarcReader(stream));
    }
    return reader.get();
  }

  private Optional<Arrival> page(WarcRecord found) throws IOException {
    if (found instanceof WarcConversion text) {
      byte[] bytes = text.body().stream().readNBytes(LARGEST);
      return Optional.of(new Page(where(), Format.TEXT, bytes, Map.of("url", text.target())));
    }
    if (!(found instanceof WarcResponse response) || !response.target().startsWith("http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    boolean page = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    if (http.status() != FINE || !page) {
      return Optional.empty();
    }
    byte[] bytes = http.bodyDecoded().stream().readNBytes(LARGEST);
    return Optional.of(new Page(where(), Format.HTML, bytes, told(response, type)));
  }

  private static Map<String, String> told(WarcResponse response, MediaType type) {
    Map<String, String> told = new HashMap<>();
    told.put("url", response.target());
    Optional.ofNullable(type.parameters().get("charset"))
        .ifPresent(charset -> told.put(Page.CHARSET, charset));
    return told;
  }

  private String where() {
    return source + ":" + record;
  }
}
