package org.ortak.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

/**
 * Standard input as pages, its format guessed from the first bytes: JSON lines, or a single page.
 */
final class StandardInput {

  private static final String SOURCE = "-";
  private static final int LOOK = 512;

  private final BufferedInputStream stream;
  private final long largest;

  StandardInput(InputStream stream, long largest) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.largest = largest;
  }

  Iterator<Arrival> pages() {
    try {
      stream.mark(LOOK);
      byte[] start = stream.readNBytes(LOOK);
      stream.reset();
      Format format = Format.guess(start);
      return format == Format.JSON
          ? new JsonLines(SOURCE, stream, largest)
          : List.of(page(format)).iterator();
    } catch (IOException e) {
      return List.<Arrival>of(
              new Unreadable(
                  SOURCE,
                  "a stream that can be read",
                  e.getClass().getSimpleName(),
                  "read it again"))
          .iterator();
    }
  }

  private Arrival page(Format format) throws IOException {
    byte[] bytes = stream.readNBytes((int) largest);
    return stream.read() == -1
        ? new Page(SOURCE, format, bytes)
        : new Unreadable(
            SOURCE,
            "a page of " + largest + " bytes at most",
            "more",
            "split it, or make JSON lines of it");
  }
}
