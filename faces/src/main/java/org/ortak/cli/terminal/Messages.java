package org.ortak.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard error: what a person should know and no program reads; written at once. */
public final class Messages {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final OutputStream stream;
  private final boolean screen;
  private boolean progressShown;

  public Messages(Setting setting) {
    this.stream = setting.err();
    this.screen = setting.machine().screens().err() && !setting.machine().screens().out();
  }

  public synchronized void line(String text) {
    write((progressShown ? CLEAR_LINE : "") + text + "\n");
    progressShown = false;
  }

  /** Whether progress can be shown: a terminal that does not show the output itself. */
  public boolean showsProgress() {
    return screen;
  }

  /** Replaces the progress line. */
  public synchronized void progress(String text) {
    if (screen) {
      write(CLEAR_LINE + text);
      progressShown = true;
    }
  }

  public synchronized void endProgress() {
    if (progressShown) {
      write(CLEAR_LINE);
      progressShown = false;
    }
  }

  private void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      // nobody is left to be told
    }
  }
}
