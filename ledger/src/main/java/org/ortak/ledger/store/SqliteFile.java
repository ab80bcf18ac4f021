package org.ortak.ledger.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.LedgerException;

/**
 * Looks at a file before SQLite does, so that a wrong one is told in plain words. The header's
 * fields: https://www.sqlite.org/fileformat.html, section 1.3.
 */
final class SqliteFile {

  private static final String MAGIC = "SQLite format 3\0";

  private SqliteFile() {}

  static void check(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw notALedger(file, "a folder");
      }
      if (Files.notExists(file) || Files.size(file) == 0) {
        return;
      }
      if (!Files.isWritable(file)) {
        throw new LedgerException(
            Fault.READ_ONLY,
            "expected a ledger that may be written, found "
                + file
                + " read-only; give yourself the right to write to it, or name another with"
                + " --ledger");
      }
      checkHeader(file);
    } catch (IOException e) {
      throw new LedgerException(
          Fault.OTHER, "expected to read the ledger " + file + ", could not: " + e.getMessage(), e);
    }
  }

  private static void checkHeader(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      byte[] magic = in.readNBytes(16);
      if (!new String(magic, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
        throw notALedger(file, "another kind of file");
      }
      int pageSize = in.readUnsignedShort();
      in.skipNBytes(10);
      long pages = Integer.toUnsignedLong(in.readInt());
      checkLength(file, pages * (pageSize == 1 ? 65536 : pageSize));
    }
  }

  /**
   * A file shorter than it says was cut off, unless the rest still stands in the write-ahead log,
   * which another process may take away at any time, once all of it is in the file.
   */
  private static void checkLength(Path file, long expected) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    boolean logged = log.toFile().length() > 0;
    long found = Files.size(file);
    if (!logged && found < expected) {
      throw new LedgerException(
          Fault.DAMAGED,
          "expected a ledger of "
              + expected
              + " bytes, found "
              + found
              + " in "
              + file
              + ": it was cut off; restore it from a backup");
    }
  }

  private static LedgerException notALedger(Path file, String found) {
    return new LedgerException(
        Fault.NOT_A_LEDGER,
        "expected a ledger, found " + found + ": " + file + "; name a ledger with --ledger");
  }
}
