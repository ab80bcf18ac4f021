package org.ortak.source.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Unreadable;

/** The messages of a mailbox (mbox), one held at a time. */
public final class Mailbox implements Iterator<Arrival> {

  private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int LARGEST = 32 << 20;

  private final String source;
  private final InputStream stream;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private Optional<Arrival> next = Optional.empty();
  private boolean ended;
  private int count;

  public Mailbox(String source, InputStream stream) {
    this.source = source;
    this.stream = new BufferedInputStream(stream, 1 << 16);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more messages in " + source);
    }
    Arrival arrival = next.orElseThrow();
    next = Optional.empty();
    return arrival;
  }

  /** Reads up to the line that begins the next message; what stands before the first is none. */
  private Optional<Arrival> advance() {
    try {
      byte[] line = line();
      while (line.length > 0 && !starts(line)) {
        message.write(line);
        line = line();
      }
      ended = line.length == 0;
    } catch (IOException e) {
      ended = true;
      String found = e.getClass().getSimpleName();
      return Optional.of(
          new Unreadable(source, "a mailbox that can be read", found, "read it again"));
    }
    byte[] bytes = message.toByteArray();
    message.reset();
    return bytes.length == 0
        ? Optional.empty()
        : Optional.of(Mail.page(source + ":" + ++count, bytes));
  }

  private static boolean starts(byte[] line) {
    return line.length > START.length
        && java.util.Arrays.equals(line, 0, START.length, START, 0, START.length);
  }

  /** A line with its end; empty at the end of all. What is too long for a message is dropped. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int octet = stream.read();
    while (octet != -1) {
      if (message.size() + line.size() < LARGEST) {
        line.write(octet);
      }
      if (octet == '\n') {
        break;
      }
      octet = stream.read();
    }
    boolean dropped = octet != -1 && line.size() == 0;
    return dropped ? new byte[] {'\n'} : line.toByteArray();
  }
}
