package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However many articles come, few are held at a time. */
class StreamingTest {

  private static final int ARTICLES = 5_000;

  /** Those in the works, and the lines in the buffers before and after. */
  private static final int HELD = 2_000;

  private final AtomicInteger given = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger mostHeld = new AtomicInteger();

  @Test
  void aStreamOfArticlesIsReadAsItComes() {
    int code =
        new Ortak()
            .in(new Endless())
            .run(new Lines(), new ByteArrayOutputStream(), "read", "--json", "-");
    assertThat(code).isZero();
    assertThat(taken).hasValue(ARTICLES);
    assertThat(mostHeld.get()).isLessThan(HELD);
  }

  /** Articles made when they are asked for. */
  private final class Endless extends InputStream {

    private byte[] line = new byte[0];
    private int at;

    @Override
    public int read() {
      if (at == line.length) {
        if (given.get() == ARTICLES) {
          return -1;
        }
        int number = given.incrementAndGet();
        line =
            Ortak.article("a" + number, "Norra Cells opened its plant.")
                .getBytes(StandardCharsets.UTF_8);
        at = 0;
        mostHeld.accumulateAndGet(number - taken.get(), Math::max);
      }
      return line[at++];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int octet = read();
      if (octet < 0) {
        return -1;
      }
      bytes[from] = (byte) octet;
      int count = 1;
      while (count < length && at < line.length) {
        bytes[from + count++] = line[at++];
      }
      return count;
    }
  }

  /** Counts lines. */
  private final class Lines extends OutputStream {

    @Override
    public void write(int octet) throws IOException {
      if (octet == '\n') {
        taken.incrementAndGet();
      }
    }
  }
}
