package org.ortak.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output: UTF-8 whatever the locale, buffered, and loud when nothing can be written. */
public final class Output {

  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;

  public Output(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, BUFFER);
  }

  public void line(String text) {
    text(text + "\n");
  }

  public void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public void bytes(byte[] bytes) {
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  public void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
