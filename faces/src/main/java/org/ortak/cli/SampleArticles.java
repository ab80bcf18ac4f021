package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles of the project. */
public final class SampleArticles {

  private SampleArticles() {}

  /**
   * The articles of a folder in their order, without its notes and gold claims.
   *
   * @param folder whose articles begin with a number
   */
  public static List<Path> of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Character.isDigit(file.getFileName().toString().charAt(0)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
