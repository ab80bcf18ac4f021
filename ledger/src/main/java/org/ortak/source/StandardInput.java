package org.ortak.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Unreadable;

/** Standard input as pages, what it holds guessed from the first bytes. */
final class StandardInput {

  private static final String SOURCE = "-";
  private static final int LOOK = 512;

  private final BufferedInputStream stream;

  StandardInput(InputStream stream) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
  }

  Iterator<Arrival> pages() {
    try {
      stream.mark(LOOK);
      byte[] start = stream.readNBytes(LOOK);
      stream.reset();
      return new Contents(SOURCE, FileKind.guess(start), Optional.empty()).pages(stream);
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
}
