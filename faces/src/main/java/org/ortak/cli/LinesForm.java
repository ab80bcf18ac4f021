package org.ortak.cli;

import java.nio.charset.StandardCharsets;
import org.ortak.cli.print.ReadingLines;
import org.ortak.reading.Reading;

/** A reading as lines for people. */
record LinesForm(ReadingLines lines) implements ReadWork.Form {

  @Override
  public byte[] write(Reading reading) {
    return (String.join("\n", lines.lines(reading)) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
