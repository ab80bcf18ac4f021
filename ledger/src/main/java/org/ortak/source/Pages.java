package org.ortak.source;

import java.io.BufferedInputStream;
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
import java.util.zip.GZIPInputStream;
import org.ortak.article.Arrival;
import org.ortak.article.Unreadable;

/**
 * The pages of files, folders (whole, sorted by name) and standard input ({@code -}), in the order
 * of the names. Not for several threads at once.
 */
public final class Pages implements Iterator<Arrival>, AutoCloseable {

  private static final String STANDARD_INPUT = "-";
  private static final int BUFFER = 1 << 16;
  private static final int LOOK = 512;

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
      return new StandardInput(standardInput).pages();
    }
    Path path = Path.of(name);
    return Files.isDirectory(path) ? folder(path) : file(path);
  }

  /** All below a folder, also one that is a link to another, which is not walked into otherwise. */
  private static Stream<Path> walk(Path folder) throws IOException {
    if (!Files.isSymbolicLink(folder)) {
      return Files.walk(folder);
    }
    Path real = folder.toRealPath();
    return Files.walk(real).map(path -> folder.resolve(real.relativize(path)));
  }

  private Iterator<Arrival> folder(Path folder) {
    try (Stream<Path> files = walk(folder)) {
      List<Path> sorted =
          files
              .filter(Files::isRegularFile)
              .filter(path -> !hidden(folder, path))
              .sorted()
              .toList();
      List<Path> known =
          sorted.stream().filter(path -> FileKind.ofName(path.toString()).isPresent()).toList();
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
    try {
      InputStream stream = stream(path);
      open = Optional.of(stream);
      FileKind kind = kind(path, stream);
      return new Contents(path.toString(), kind, FileKind.format(path.toString())).pages(stream);
    } catch (IOException e) {
      return fault(
          path, "a file that can be read", e.getClass().getSimpleName(), "check its permissions");
    }
  }

  private static InputStream stream(Path path) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    return path.toString().endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER)
        : stream;
  }

  private static FileKind kind(Path path, InputStream stream) throws IOException {
    Optional<FileKind> named = FileKind.ofName(path.toString());
    if (named.isPresent()) {
      return named.get();
    }
    stream.mark(LOOK);
    byte[] start = stream.readNBytes(LOOK);
    stream.reset();
    return FileKind.guess(start);
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
