package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ortak.reading.Reader;

/**
 * The reader's version: the program's, with a hash of the reader's classes, so that the ledger
 * takes what a changed reader says of a known document as news.
 */
final class ReaderVersion {

  private ReaderVersion() {}

  static String told() {
    try {
      Path code = Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ProgramVersion.told() + (Files.isRegularFile(code) ? "+" + hash(code) : "");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes come from a place that can be named", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Over the checksums that the jar keeps of its entries; the pack has a version of its own. */
  private static String hash(Path jar) throws IOException {
    CRC32 hash = new CRC32();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> entry.getName().startsWith("org/ortak/"))
          .filter(entry -> !entry.getName().startsWith("org/ortak/pack/battery"))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(
              entry -> {
                hash.update(entry.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                hash.update(java.nio.ByteBuffer.allocate(8).putLong(0, entry.getCrc()));
              });
    }
    return String.format(java.util.Locale.ROOT, "%08x", hash.getValue());
  }
}
