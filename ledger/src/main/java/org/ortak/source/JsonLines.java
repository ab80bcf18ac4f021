package org.ortak.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

/**
 * A stream of JSON lines as one page a line; only one line is held at a time, and blank lines are
 * none.
 */
final class JsonLines implements Iterator<Arrival> {

  private final String source;
  private final InputStream stream;
  private final long longest;
  private int line;
  private boolean ended;
  private Optional<Arrival> next = Optional.empty();

  JsonLines(String source, InputStream stream, long longest) {
    this.source = source;
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.longest = longest;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      line++;
      next = read();
    }
    return next.isPresent();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more lines in " + source);
    }
    Arrival arrival = next.orElseThrow();
    next = Optional.empty();
    return arrival;
  }

  private Optional<Arrival> read() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    long length = 0;
    try {
      int octet = stream.read();
      while (octet != -1 && octet != '\n') {
        if (++length <= longest) {
          bytes.write(octet);
        }
        octet = stream.read();
      }
      ended = octet == -1;
    } catch (IOException e) {
      ended = true;
      return fault("a stream that can be read", e.getClass().getSimpleName(), "read it again");
    }
    if (length > longest) {
      return fault(
          "a line of " + longest + " bytes at most", length + " bytes", "split the article");
    }
    byte[] content = bytes.toByteArray();
    return blank(content) ? Optional.empty() : Optional.of(new Page(where(), Format.JSON, content));
  }

  private static boolean blank(byte[] content) {
    for (byte octet : content) {
      if (octet != ' ' && octet != '\t' && octet != '\r') {
        return false;
      }
    }
    return true;
  }

  private Optional<Arrival> fault(String expected, String found, String remedy) {
    return Optional.of(new Unreadable(where(), expected, found, remedy));
  }

  private String where() {
    return source + ":" + line;
  }
}
