package org.ortak.ledger.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of words that come with the program. */
public final class WordFile {

  private WordFile() {}

  /**
   * The lines of a file, without empty ones and comments.
   *
   * @param beside the class that the file lies beside
   */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
