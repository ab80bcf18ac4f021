package org.ortak.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

/**
 * The pages of files, folders (whole, sorted by name) and standard input ({@code -}), in the order
 * of the names. Not for several threads at once.
 */
public final class Pages implements Iterator<Arrival>, AutoCloseable {

  private static final String STANDARD_INPUT = "-";
  private static final long LARGEST = 64L << 20;

  private final Deque<String> names;
  private final InputStream standardInput;
  private final Deque<Path> found = new ArrayDeque<>();
  private Iterator<Arrival> current = Collections.emptyIterator();
  private Optional<InputStream> open = Optional.empty();
  private int skipped;

  /**
   * @param names paths of files and folders, and {@code -} for standard input
   * @param standardInput read only where {@code -} is among the names
   */
  public Pages(List<String> names, InputStream standardInput) {
    this.names = new ArrayDeque<>(names);
    this.standardInput = standardInput;
  }

  /**
   * How many files of the folders gone through so far have an ending that no article is known by.
   */
  public int skipped() {
    return skipped;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      if (!found.isEmpty()) {
        current = file(found.pop());
      } else if (!names.isEmpty()) {
        current = named(names.pop());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more pages");
    }
    return current.next();
  }

  /** Closes the file that is being read. */
  @Override
  public void close() {
    open.ifPresent(Pages::closeQuietly);
    open = Optional.empty();
    current = Collections.emptyIterator();
  }

  private Iterator<Arrival> named(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return new StandardInput(standardInput, LARGEST).pages();
    }
    Path path = Path.of(name);
    return Files.isDirectory(path) ? folder(path) : file(path);
  }

  private Iterator<Arrival> folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted =
          files
              .filter(Files::isRegularFile)
              .filter(path -> !hidden(folder, path))
              .sorted()
              .toList();
      List<Path> known =
          sorted.stream().filter(path -> Format.ofName(path.toString()).isPresent()).toList();
      skipped += sorted.size() - known.size();
      found.addAll(known);
      return Collections.emptyIterator();
    } catch (IOException | UncheckedIOException e) {
      return fault(
          folder,
          "a folder that can be read",
          e.getClass().getSimpleName(),
          "check its permissions");
    }
  }

  private static boolean hidden(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Iterator<Arrival> file(Path path) {
    if (!Files.exists(path)) {
      return fault(path, "a file or folder", "nothing of this name", "check the name");
    }
    Optional<Format> format = Format.ofName(path.toString());
    try {
      if (format.isPresent() && format.get() == Format.JSON && !path.toString().endsWith(".json")) {
        InputStream stream = Files.newInputStream(path);
        open = Optional.of(stream);
        return new JsonLines(path.toString(), stream, LARGEST);
      }
      long size = Files.size(path);
      if (size > LARGEST) {
        return fault(
            path,
            "a page of 64 MiB at most",
            size + " bytes",
            "split it, or make JSON lines of it");
      }
      byte[] bytes = Files.readAllBytes(path);
      Page page = new Page(path.toString(), format.orElseGet(() -> Format.guess(bytes)), bytes);
      return List.<Arrival>of(page).iterator();
    } catch (IOException e) {
      return fault(
          path, "a file that can be read", e.getClass().getSimpleName(), "check its permissions");
    }
  }

  private static Iterator<Arrival> fault(Path path, String expected, String found, String remedy) {
    return List.<Arrival>of(new Unreadable(path.toString(), expected, found, remedy)).iterator();
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // all that was wanted of it has been read
    }
  }
}
